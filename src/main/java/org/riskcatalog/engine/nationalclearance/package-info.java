/** The process national-clearance: what its diagram calls. */
@NullMarked
package org.riskcatalog.engine.nationalclearance;

import org.jspecify.annotations.NullMarked;
