package org.riskcatalog.adoption.silence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.members.Role;

/** Which silence an event is about, and whom it concerns: the States asked, and those who serve them. */
public record About(
        UUID silence, UUID entry, SubjectKind kind, UUID subject, String reference, List<String> electorate) {

    static About of(Silence silence) {
        var text = silence.text();
        return new About(
                silence.id(),
                text.entryId(),
                text.subjectKind(),
                text.subjectId(),
                text.reference(),
                silence.electorate());
    }

    /** Heads and focal points of all States asked, chair and secretariat. */
    public Set<String> all() {
        return with(electorate.stream().flatMap(About::delegation));
    }

    /** Head and focal point of one State, chair and secretariat. */
    Set<String> all(String state) {
        return with(delegation(state));
    }

    /** States see each other's names at once; observers and administrators see the outcome only. */
    Audience namesSeen() {
        return NamesSeen.among(electorate);
    }

    private static Set<String> with(Stream<String> delegations) {
        var groups = new LinkedHashSet<String>();
        delegations.forEach(groups::add);
        groups.add(Role.CHAIR.group());
        groups.add(Role.SECRETARIAT.group());
        return groups;
    }

    private static Stream<String> delegation(String state) {
        return Stream.of(Role.HEAD_OF_DELEGATION.group(state), Role.FOCAL_POINT.group(state));
    }
}
