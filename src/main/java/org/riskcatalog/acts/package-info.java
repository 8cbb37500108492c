/** What an act from outside is: who, when it was received, over which text; and what it tells the record and the others. */
@NullMarked
package org.riskcatalog.acts;

import org.jspecify.annotations.NullMarked;
