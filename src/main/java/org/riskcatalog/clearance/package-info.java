/** One State making up its mind: drafts, experts, four eyes, signature. Confidential to its delegation. */
@NullMarked
package org.riskcatalog.clearance;

import org.jspecify.annotations.NullMarked;
