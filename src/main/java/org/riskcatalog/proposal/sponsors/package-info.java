/** States that propose an entry together: each signs the same text by its own clearance. */
@NamedInterface("sponsors")
@NullMarked
package org.riskcatalog.proposal.sponsors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
