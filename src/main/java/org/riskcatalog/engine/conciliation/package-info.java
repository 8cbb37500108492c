/** The process conciliation: what its diagram calls. */
@NullMarked
package org.riskcatalog.engine.conciliation;

import org.jspecify.annotations.NullMarked;
