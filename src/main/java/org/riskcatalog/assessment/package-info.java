/** How likely, how bad, and how far the States agree: blind scores of all members, and what they come to together. */
@NullMarked
package org.riskcatalog.assessment;

import org.jspecify.annotations.NullMarked;
