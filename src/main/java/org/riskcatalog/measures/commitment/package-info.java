/** A State and a measure: how it takes part. */
@NamedInterface("commitment")
@NullMarked
package org.riskcatalog.measures.commitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
