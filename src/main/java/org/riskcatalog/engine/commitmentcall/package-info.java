/** The process commitment-call: what its diagram calls. */
@NullMarked
package org.riskcatalog.engine.commitmentcall;

import org.jspecify.annotations.NullMarked;
