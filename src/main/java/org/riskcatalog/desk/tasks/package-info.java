/** One task: shown, half-finished, answered; as page and as JSON. */
@NullMarked
package org.riskcatalog.desk.tasks;

import org.jspecify.annotations.NullMarked;
