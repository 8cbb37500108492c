/** The chair passes from one State to the next: what is open, who confirms, what moves and what stays. */
@NullMarked
package org.riskcatalog.rotation;

import org.jspecify.annotations.NullMarked;
