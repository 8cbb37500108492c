/** The process joint-assessment: what its diagram calls. */
@NullMarked
package org.riskcatalog.engine.jointassessment;

import org.jspecify.annotations.NullMarked;
