package org.riskcatalog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.riskcatalog.browser.kit.View;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.stories.Running;
import org.riskcatalog.stories.client.Delegations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The page of an entry in every state of its life that the procedure reaches so far, brought there by its people, arrived at in
 * Chromium by its delegation, the head wide in English and the focal point at 320 px in Russian: it answers, says where the entry stands in words,
 * and has no axe violation or complaint of the browser.
 */
class EveryStateTest {

    /** Registered, an entry waits for the job that opens its review and for nobody; periodic review is not built. */
    private static final Set<EntryStatus> NOWHERE =
            EnumSet.of(EntryStatus.REGISTERED, EntryStatus.UNDER_REVIEW, EntryStatus.SUSPENDED, EntryStatus.RETIRED);

    private static final String CHECK = "proposal/check-admissibility";

    private final EnumSet<EntryStatus> arrived = EnumSet.noneOf(EntryStatus.class);
    private Delegations all;
    private Map<String, Visits> visitors;

    @Test
    void everyStateHasAPage() {
        try (var running = Running.onH2();
                var english = new Visits(running.address(), "en", View.WIDE);
                var russian = new Visits(running.address(), "ru", View.NARROW)) {
            all = new Delegations(running.address());
            // As each could choose at the foot of a page.
            running.bean(JdbcClient.class)
                    .sql("update person set language = 'ru' where username like '%.focal'")
                    .update();
            visitors = Map.of("head", english, "focal", russian);
            inForce();
            objectedTo();
            notAdmitted();
        }
        assertThat(EnumSet.complementOf(arrived)).containsExactlyInAnyOrderElementsOf(NOWHERE);
    }

    private void inForce() {
        var handle = all.propose("kz.focal", "Low water in a shared basin");
        all.gives("review/consolidate", "KG", "{'position':'APPROVE_WITH_COMMENTS'}");
        for (var state : List.of(
                EntryStatus.DRAFT,
                EntryStatus.SUBMITTED,
                EntryStatus.CONSULTATION,
                EntryStatus.ASSESSMENT,
                EntryStatus.CHANNEL,
                EntryStatus.UNDER_SILENCE,
                EntryStatus.ADOPTED,
                EntryStatus.IN_FORCE)) {
            visit(handle, state);
        }
    }

    private void objectedTo() {
        var handle = all.propose("kz.focal", "Dust storm over several States");
        all.givesOnce("review/consolidate", "KG", """
                {'position':'APPROVE_WITH_COMMENTS','comments':[{'paragraph':'scenario','type':'SUBSTANTIVE','weight':'SHOULD',
                 'text':'Say how much.','justification':'The yearbook says it.'}]}""");
        visit(handle, EntryStatus.RESOLUTION);
        visit(handle, EntryStatus.UNDER_SILENCE);
        all.leaves("adoption/choose-course");
        all.act("kg.head", handle, "break-silence", "{'how':'OBJECTION','reason':'Not this winter.'}");
        visit(handle, EntryStatus.CONCILIATION);
        all.answersAgain("adoption/choose-course").says("adoption/choose-course", "", "MEETING");
        visit(handle, EntryStatus.AT_MEETING);
        all.saysOnce("adoption/write-outcome", "", "DEFERRED");
        visit(handle, EntryStatus.DEFERRED);
        all.says("adoption/write-outcome", "", "NOT_ADOPTED");
        visit(handle, EntryStatus.NOT_ADOPTED);
    }

    private void notAdmitted() {
        var lapsed = all.propose("tj.focal", "Mudflow in a narrow valley");
        all.givesOnce(CHECK, "", "{'outcome':'RETURN','reason':'Say how it crosses a border.'}");
        visit(lapsed, EntryStatus.RETURNED);
        all.leaves("proposal/assign").leaves("proposal/consolidate").leaves("proposal/sign");
        visit(lapsed, EntryStatus.LAPSED);
        all.answersAgain("proposal/assign").answersAgain("proposal/consolidate").answersAgain("proposal/sign");
        var rejected = all.propose("tm.focal", "An affair at home");
        all.givesOnce(CHECK, "", "{'outcome':'REJECT','reason':'An internal affair.'}");
        visit(rejected, EntryStatus.NOT_ADMISSIBLE);
        var survivor = all.propose("uz.focal", "Low water in a shared basin, seen from below");
        all.drive(survivor, "SUBMITTED");
        var merged = all.propose("az.focal", "Low water in a shared basin, seen from the sea");
        all.drive(merged, "SUBMITTED");
        all.givesOnce(CHECK, "", "{'outcome':'MERGE','reason':'The same basin.','mergeInto':'" + survivor + "'}");
        all.says("proposal/agree-to-merge", "", "AGREES");
        visit(merged, EntryStatus.MERGED);
        var withdrawn = all.propose("kg.focal", "Landslides above a shared road");
        all.act("kg.head", withdrawn, "withdraw", "{'reason':'We prepare it anew.'}");
        visit(withdrawn, EntryStatus.WITHDRAWN);
    }

    private void visit(String handle, EntryStatus state) {
        all.drive(handle, state.name());
        var delegation = handle.substring(0, 2).toLowerCase(Locale.ROOT);
        visitors.forEach((role, visits) ->
                visits.arrive(visits.seat(delegation + "." + role).open("/entries/" + handle), 200));
        arrived.add(state);
    }
}
