/** The administrator's window: open cases, failed steps, timers, mails; what may be done about them, and nothing more. */
@NullMarked
package org.riskcatalog.monitoring;

import org.jspecify.annotations.NullMarked;
