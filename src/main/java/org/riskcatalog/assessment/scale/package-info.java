/** The scales and the risk matrix, as the taxonomy words and declares them. */
@NullMarked
package org.riskcatalog.assessment.scale;

import org.jspecify.annotations.NullMarked;
