/** The process proposal-resubmission: what its diagram calls. */
@NullMarked
package org.riskcatalog.engine.proposalresubmission;

import org.jspecify.annotations.NullMarked;
