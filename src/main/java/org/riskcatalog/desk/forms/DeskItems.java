package org.riskcatalog.desk.forms;

import java.util.List;
import org.riskcatalog.members.Actor;

/** A room tells what waits for the reader without being a task. */
public interface DeskItems {

    /** Few (running silences, not entries); a constant number of SQL statements. */
    List<DeskItem> of(Actor reader);
}
