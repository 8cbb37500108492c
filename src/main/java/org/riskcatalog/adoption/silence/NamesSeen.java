package org.riskcatalog.adoption.silence;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;

/** Who may know which State did what about a text: the States, and those who serve them. Observers and administrators see the outcome. */
public final class NamesSeen {

    private static final List<Role> SERVING = List.of(Role.CHAIR, Role.SECRETARIAT, Role.EDITOR, Role.REGISTRAR);

    private NamesSeen() {}

    public static boolean by(Actor reader) {
        return reader.national() || SERVING.stream().anyMatch(reader::is);
    }

    /** The same as the audience of a line of the journal that names one of these States. */
    public static Audience among(Collection<String> states) {
        var groups = new LinkedHashSet<String>();
        states.forEach(state -> groups.add("state:" + state));
        SERVING.stream().map(Role::group).forEach(groups::add);
        return new Audience(groups);
    }
}
