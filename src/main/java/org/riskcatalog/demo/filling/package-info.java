/** Fills the demonstration by doing over HTTP what people would do. */
@NullMarked
package org.riskcatalog.demo.filling;

import org.jspecify.annotations.NullMarked;
