/** A State asks for a new entry: the draft, its admissibility, its registration. */
@NullMarked
package org.riskcatalog.proposal;

import org.jspecify.annotations.NullMarked;
