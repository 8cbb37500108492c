package org.riskcatalog.adoption.conciliation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.adoption.silence.Received;
import org.riskcatalog.adoption.silence.StandingObjections;
import org.riskcatalog.members.Role;
import org.springframework.stereotype.Component;

/** Who drafts a text in conciliation: the States that object, up to three that the chair names, and the editor. */
@Component
public class DraftingGroup {

    /** States that the chair may name. */
    public static final int NAMED = 3;

    private final Conciliations conciliations;
    private final StandingObjections objections;

    DraftingGroup(Conciliations conciliations, StandingObjections objections) {
        this.conciliations = conciliations;
        this.objections = objections;
    }

    /** States whose objection stands, in the order of receipt. */
    public List<String> objectors(Conciliation conciliation) {
        var silence = conciliation.silenceId();
        return silence == null
                ? List.of()
                : objections.of(silence).stream()
                        .map(Received::state)
                        .distinct()
                        .toList();
    }

    List<String> with(Conciliation conciliation, List<String> named) {
        var group = new LinkedHashSet<>(objectors(conciliation));
        named.forEach(group::add);
        if (group.isEmpty() || named.size() > NAMED) {
            throw Refusal.of("adoption.drafting-group");
        }
        return List.copyOf(group);
    }

    /** Groups of people who may propose its text. */
    public Set<String> of(UUID conciliation) {
        return people(conciliations.get(conciliation).drafters());
    }

    /** Of these States, and the editor. */
    static Set<String> people(List<String> states) {
        var groups = new ArrayList<String>();
        groups.add(Role.EDITOR.group());
        for (var state : states) {
            groups.add(Role.HEAD_OF_DELEGATION.group(state));
            groups.add(Role.FOCAL_POINT.group(state));
        }
        return new LinkedHashSet<>(groups);
    }
}
