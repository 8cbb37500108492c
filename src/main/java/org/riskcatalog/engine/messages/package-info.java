/** Messages from rooms to running cases, delivered after the act. */
@NullMarked
package org.riskcatalog.engine.messages;

import org.jspecify.annotations.NullMarked;
