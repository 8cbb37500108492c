/** The case of an entry as a drawing: what of it a reader may be shown, and how it is drawn. */
@NullMarked
package org.riskcatalog.catalog.diagram;

import org.jspecify.annotations.NullMarked;
