/** The case of an entry as a drawing: what of it a reader may be shown, and how it is drawn. */
@NamedInterface("diagram")
@NullMarked
package org.riskcatalog.catalog.diagram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
