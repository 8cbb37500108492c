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
import org.riskcatalog.review.Consultation;
import org.riskcatalog.review.Consultations;
import org.riskcatalog.review.position.Position;
import org.riskcatalog.review.position.PositionValue;
import org.riskcatalog.review.position.Positions;
import org.springframework.stereotype.Component;

/** Who drafts a text in conciliation: the States that object, up to three that the chair names, and the editor. */
@Component
public class DraftingGroup {

    /** States that the chair may name. */
    public static final int NAMED = 3;

    private final Conciliations conciliations;
    private final StandingObjections objections;
    private final Consultations consultations;
    private final Positions positions;

    DraftingGroup(
            Conciliations conciliations,
            StandingObjections objections,
            Consultations consultations,
            Positions positions) {
        this.conciliations = conciliations;
        this.objections = objections;
        this.consultations = consultations;
        this.positions = positions;
    }

    /** States whose objection to silence stands, in the order of receipt; where none was broken, those that objected in the review. */
    public List<String> objectors(Conciliation conciliation) {
        var silence = conciliation.silenceId();
        return silence == null
                ? inReview(conciliation.entryId())
                : objections.of(silence).stream()
                        .map(Received::state)
                        .distinct()
                        .toList();
    }

    private List<String> inReview(UUID entry) {
        return consultations.findByEntryIdOrderByRound(entry).stream()
                .reduce((earlier, later) -> later)
                .map(Consultation::id)
                .map(positions::counted)
                .orElse(List.of())
                .stream()
                .filter(position -> position.stance() == PositionValue.OBJECT)
                .map(Position::state)
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
