/** Our own list of tasks, kept by the engine's task listener. */
@NullMarked
package org.riskcatalog.engine.inbox;

import org.jspecify.annotations.NullMarked;
