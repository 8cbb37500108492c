/** The process proposal-appeal: what its diagram calls. */
@NullMarked
package org.riskcatalog.engine.proposalappeal;

import org.jspecify.annotations.NullMarked;
