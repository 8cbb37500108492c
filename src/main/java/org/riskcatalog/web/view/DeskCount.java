package org.riskcatalog.web.view;

import org.riskcatalog.members.Actor;

/** How many tasks need the reader: the number beside "Desk" on every page. */
public interface DeskCount {
    /** One SQL statement. */
    int of(Actor reader);
}
