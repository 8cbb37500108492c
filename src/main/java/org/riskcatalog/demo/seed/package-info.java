/** The twelve proposals of the demonstration as {@code config/demo/entries.yaml} tells them. */
@NullMarked
package org.riskcatalog.demo.seed;

import org.jspecify.annotations.NullMarked;
