/** The room of measures, told situation by situation. */
@NullMarked
package org.riskcatalog.measures;

import org.jspecify.annotations.NullMarked;
