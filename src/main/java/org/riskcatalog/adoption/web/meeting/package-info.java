/** The pages and task forms of meetings. */
@NullMarked
package org.riskcatalog.adoption.web.meeting;

import org.jspecify.annotations.NullMarked;
