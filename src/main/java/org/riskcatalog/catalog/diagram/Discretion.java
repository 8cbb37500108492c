package org.riskcatalog.catalog.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.workflow.CaseInstance;
import org.riskcatalog.workflow.Passage;
import org.springframework.stereotype.Component;

/**
 * What a diagram keeps to itself (what the catalog knows, "Who sees what"). A clearance is drawn for its own delegation
 * alone; a process that is not named here is drawn for nobody. While a review is open its tally shows nothing: the case
 * then stands where replies are collected, whatever the tally said; guests never learn more than that.
 */
@Component
class Discretion {

    private static final String CLEARANCE = "national-clearance";

    static final Set<String> COMMON = Set.of(
            "risk-entry",
            "proposal-admission",
            "proposal-resubmission",
            "proposal-appeal",
            "proposal-merger",
            "entry-withdrawal",
            "entry-deliberation",
            "member-review",
            "comment-resolution",
            "joint-assessment",
            "entry-decision",
            "conciliation",
            "meeting-item",
            "silence-procedure",
            "measure-adoption",
            "commitment-call",
            "entry-publication",
            "entry-corrigendum",
            "chair-rotation");

    /** @param hidden elements that would tell what the tally said; {@code instead} is where the case seems to stand */
    record Veil(Set<String> hidden, String instead) {}

    static final Map<String, Veil> VEILS = Map.of(
            "member-review",
            new Veil(
                    Set.of(
                            "gateway_readyToTally",
                            "businessRuleTask_tallyPositions",
                            "gateway_tally",
                            "userTask_chooseWithoutReplies",
                            "gateway_withoutReplies",
                            "gateway_toExtend",
                            "event_holdEnded"),
                    "subProcess_collectReplies"));

    /** What a State prepares beside the road of its own will is drawn for nobody: that it is at it is its own affair. */
    static final Map<String, Set<String>> BESIDE = Map.of(
            "risk-entry",
            Set.of(
                    "subProcess_lateReply",
                    "startEvent_lateReplyAsked",
                    "callActivity_clearLateReply",
                    "endEvent_lateReplyCleared"));

    boolean draws(CaseInstance instance, Actor reader) {
        return COMMON.contains(instance.process())
                || clearance(instance) && reader.states().contains(instance.ownKey());
    }

    static boolean clearance(CaseInstance instance) {
        return instance.process().equals(CLEARANCE);
    }

    /** How many have ended inside is not told while some are still open: a State that declined would be seen by it. */
    static boolean counted(String calledProcess) {
        return !CLEARANCE.equals(calledProcess);
    }

    List<Passage> told(CaseInstance instance, List<Passage> all, Actor reader) {
        var beside = BESIDE.getOrDefault(instance.process(), Set.of());
        var passages = all.stream()
                .filter(passage -> !beside.contains(passage.element()))
                .toList();
        var veil = VEILS.get(instance.process());
        return veil == null || !(instance.open() || guest(reader)) ? passages : behind(veil, passages, instance.open());
    }

    private static List<Passage> behind(Veil veil, List<Passage> passages, boolean open) {
        boolean concealed = open
                && passages.stream()
                        .anyMatch(passage -> veil.hidden().contains(passage.element()) && passage.open() > 0);
        var told = new ArrayList<Passage>();
        for (var passage : passages) {
            if (concealed && passage.element().equals(veil.instead())) {
                told.add(new Passage(passage.element(), passage.first(), null, passage.times(), 1));
            } else if (!veil.hidden().contains(passage.element())) {
                told.add(passage);
            }
        }
        return told;
    }

    private static boolean guest(Actor reader) {
        return !reader.national()
                && List.of(Role.CHAIR, Role.SECRETARIAT, Role.EDITOR, Role.REGISTRAR).stream()
                        .noneMatch(reader::is);
    }
}
