/** The main process and its called parts: what their diagrams call. */
@NullMarked
package org.riskcatalog.engine.riskentry;

import org.jspecify.annotations.NullMarked;
