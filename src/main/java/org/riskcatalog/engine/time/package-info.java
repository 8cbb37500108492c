/** The engine's clock and what falls due by it. */
@NullMarked
package org.riskcatalog.engine.time;

import org.jspecify.annotations.NullMarked;
