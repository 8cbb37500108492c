/** What waits for the reader: the list on the desk, as page, as table and as calendar. */
@NullMarked
package org.riskcatalog.desk.list;

import org.jspecify.annotations.NullMarked;
