/** The process proposal-merger: what its diagram calls. */
@NullMarked
package org.riskcatalog.engine.proposalmerger;

import org.jspecify.annotations.NullMarked;
