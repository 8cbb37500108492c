/** The console of the chair and the secretariat: what runs, what is stalled, who has not answered, and the reminder beside the name. */
@NullMarked
package org.riskcatalog.monitoring.console;

import org.jspecify.annotations.NullMarked;
