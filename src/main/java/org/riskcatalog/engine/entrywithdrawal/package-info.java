/** The process entry-withdrawal: what its diagram calls. */
@NullMarked
package org.riskcatalog.engine.entrywithdrawal;

import org.jspecify.annotations.NullMarked;
