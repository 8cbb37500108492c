/** The process chair-rotation. */
@NullMarked
package org.riskcatalog.engine.chairrotation;

import org.jspecify.annotations.NullMarked;
