/** The delegates and messages of an item before a meeting. */
@NullMarked
package org.riskcatalog.engine.meetingitem;

import org.jspecify.annotations.NullMarked;
