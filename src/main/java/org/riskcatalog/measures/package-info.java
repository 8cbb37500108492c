/** What each State then does: measures of adopted entries, the commitments of States to them. */
@NullMarked
package org.riskcatalog.measures;

import org.jspecify.annotations.NullMarked;
