/** The others weigh a proposal: a consultation opens, each State replies once, the replies are tallied, it closes. */
@NullMarked
package org.riskcatalog.review;

import org.jspecify.annotations.NullMarked;
