/** From the States' agreement to the decision: channel, silence, what was turned off, decision record. */
@NullMarked
package org.riskcatalog.adoption;

import org.jspecify.annotations.NullMarked;
