/** The delegate's desk: lists a task, shows it, takes the answer, as page and as JSON. */
@NullMarked
package org.riskcatalog.desk;

import org.jspecify.annotations.NullMarked;
