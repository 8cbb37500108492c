/** Acts in one step, outside any task: breaking a silence, holding it, declaring no interest. */
@NullMarked
package org.riskcatalog.desk.onestep;

import org.jspecify.annotations.NullMarked;
