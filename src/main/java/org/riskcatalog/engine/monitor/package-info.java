/** How the cases stand: the engine's tables and diagrams in the words of {@code workflow}. */
@NullMarked
package org.riskcatalog.engine.monitor;

import org.jspecify.annotations.NullMarked;
