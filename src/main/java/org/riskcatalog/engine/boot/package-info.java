/** How the engine starts: its tables, what it deploys, what its diagrams may see. */
@NullMarked
package org.riskcatalog.engine.boot;

import org.jspecify.annotations.NullMarked;
