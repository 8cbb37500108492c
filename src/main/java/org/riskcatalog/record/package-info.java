/** What happened, by whom, when: append-only, fed by events alone, read as the journal of an entry. */
@NullMarked
package org.riskcatalog.record;

import org.jspecify.annotations.NullMarked;
