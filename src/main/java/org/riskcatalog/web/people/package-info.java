/** Pages of people, mandates and one's own account. */
@NullMarked
package org.riskcatalog.web.people;

import org.jspecify.annotations.NullMarked;
