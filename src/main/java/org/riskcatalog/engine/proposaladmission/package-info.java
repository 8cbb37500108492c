/** The process proposal-admission: what its diagram calls. */
@NullMarked
package org.riskcatalog.engine.proposaladmission;

import org.jspecify.annotations.NullMarked;
