/** The delegates and messages of the silence procedure. */
@NullMarked
package org.riskcatalog.engine.silence;

import org.jspecify.annotations.NullMarked;
