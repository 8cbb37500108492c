/** Entries, their revisions with the measures proposed, and what is in force. */
@NullMarked
package org.riskcatalog.catalog;

import org.jspecify.annotations.NullMarked;
