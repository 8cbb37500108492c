/** Who may act: States, people, mandates, roles; their seat, working calendars and default times. */
@NullMarked
package org.riskcatalog.members;

import org.jspecify.annotations.NullMarked;
