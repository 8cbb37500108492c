package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.riskcatalog.adoption.BreakRoutes;
import org.riskcatalog.adoption.conciliation.Conciliations;
import org.riskcatalog.adoption.conciliation.Course;
import org.riskcatalog.adoption.conciliation.CourseRule;
import org.riskcatalog.adoption.conciliation.DraftingGroup;
import org.riskcatalog.adoption.conciliation.OpenConciliation;
import org.riskcatalog.adoption.decision.Statements;
import org.riskcatalog.review.position.Position;
import org.riskcatalog.review.position.PositionValue;
import org.riskcatalog.review.position.Positions;
import org.riskcatalog.review.position.Standing;
import org.riskcatalog.stories.client.Browser;
import org.riskcatalog.stories.client.Delegations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One story for each row of the transition table that begins in CONCILIATION. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RowsOfConciliation {

    final Running running;
    final Delegations all;

    RowsOfConciliation(Running running) {
        this.running = running;
        this.all = new Delegations(running.address());
    }

    @AfterAll
    void end() {
        running.close();
    }

    @Test
    void conciliationToUnderSilence_theDraftingGroupProposesANewText() {
        var entry = broken();
        assertThat(entry.schema("chair", "choose-course")
                        .at("/properties/course/enum")
                        .toString())
                .contains("DRAFTING_GROUP")
                .doesNotContain("\"SILENCE\"");

        entry.answers("chair", "choose-course", "{'course':'DRAFTING_GROUP','states':['UZ'],'reason':'They know it'}");
        assertThat(entry.status()).isEqualTo("CONCILIATION");
        assertThat(page("kg.head", "/entries/" + entry.handle()))
                .contains("A drafting group prepares a text until ", "Uzbekistan and the editor.");
        assertThat(page("unrcca.observer", "/entries/" + entry.handle()))
                .contains("A drafting group prepares a text until ")
                .doesNotContain("Uzbekistan and the editor.");
        entry.answer("uz.head", "draft-text", answer -> classification(answer, "URGENT", "PARTICIPANTS"), 422);
        entry.answers("uz.head", "draft-text", answer -> scenario(answer, "The flow falls by a quarter."));
        assertThat(journal("kg.head", entry)).contains("proposes a text, handed in by");
        for (var guest : List.of("unrcca.observer", "admin")) {
            assertThat(page(guest, "/entries/" + entry.handle() + "/journal"))
                    .contains("drafting group")
                    .doesNotContain("proposes a text, handed in by");
        }
        entry.answers("editor", "write-new-text", answer -> {
            answer.put("kind", "SUBSTANTIVE").put("changeNote", "As the group proposed");
            assertThat(answer.at("/text/scenario").asText()).isEqualTo("The flow falls by a quarter.");
        });

        assertThat(entry.underSilence().status()).isEqualTo("UNDER_SILENCE");
        assertThat(entry.text().scenario()).isEqualTo("The flow falls by a quarter.");
    }

    @Test
    void conciliationToUnderSilence_theObjectionIsWithdrawnWithAnOpinionOnRecord() {
        var entry = broken();
        entry.answer(
                "chair",
                "choose-course",
                answer -> answer.put("course", "SILENCE").put("reason", "Now"),
                422);

        entry.act("uz.head", "withdraw-objection", "{'opinion':'Not ours to take back'}", 404);
        entry.act("tj.head", "withdraw-objection", "{'opinion':'We keep our view of paragraph 4.'}");
        assertThat(page("kg.head", "/entries/" + entry.handle()))
                .contains("No objection stands any more;", "We keep our view of paragraph 4.");
        assertThat(journal("kg.head", entry)).contains("put an opinion on");
        for (var guest : List.of("unrcca.observer", "admin")) {
            assertThat(page(guest, "/entries/" + entry.handle())).doesNotContain("We keep our view of paragraph 4.");
            assertThat(page(guest, "/entries/" + entry.handle() + "/journal")).doesNotContain("put an opinion on");
        }
        assertThat(page("uz.head", "/entries/" + entry.handle())).contains("/acts/break-silence");
        entry.answers("chair", "choose-course", "{'course':'SILENCE','reason':'Nobody objects any more'}");
        assertThat(page("uz.head", "/entries/" + entry.handle())).doesNotContain("/acts/break-silence");
        assertThat(entry.refused("uz.head", "break-silence", "{'how':'OBJECTION'}"))
                .isEqualTo("adoption.break-led-on");

        assertThat(entry.underSilence().status()).isEqualTo("UNDER_SILENCE");
        assertThat(running.bean(Statements.class).findByEntryIdOrderByReceivedAt(entry.id()))
                .singleElement()
                .satisfies(statement -> assertThat(statement.text()).contains("our view of paragraph 4"))
                .satisfies(statement -> assertThat(page("kg.head", "/entries/" + entry.handle()))
                        .contains("Made on revision " + statement.revision() + "."));
    }

    @Test
    void conciliationToUnderSilence_alsoWhereTheChairCancelledTheNewSilenceBeforeItStarted() {
        var entry = broken();
        entry.act("tj.head", "withdraw-objection", "{'opinion':'For the sake of peace'}");
        entry.answers("chair", "choose-course", "{'course':'SILENCE','reason':'Nobody objects any more'}");
        entry.silenceIsProposed().act("chair", "cancel-silence", "{'reason':'The date was wrong'}");
        assertThat(entry.status()).isEqualTo("CONCILIATION");
        assertThat(page("kg.head", "/entries/" + entry.handle())).contains("No objection stands any more;");

        entry.answers("chair", "choose-course", "{'course':'SILENCE','reason':'Nobody objects still'}");

        assertThat(entry.underSilence().status()).isEqualTo("UNDER_SILENCE");
    }

    @Test
    void conciliation_whatWasObjectedToBeforeANewReviewIsNotWhatTheStatesDoNotAgreeOnAfterIt() {
        var entry = broken();
        var conciliations = running.bean(Conciliations.class);
        var open = conciliations.findByEntryIdOrderByOpenedAt(entry.id());
        assertThat(open)
                .singleElement()
                .satisfies(one ->
                        assertThat(one.silenceId()).isEqualTo(entry.silence().id()));

        var review = reviewedAfterwards(entry);
        position(review, "UZ", PositionValue.OBJECT);
        position(review, "KG", PositionValue.APPROVE);
        var anew = conciliations.get(running.bean(OpenConciliation.class).open(entry.id()));

        assertThat(anew.silenceId()).isNull();
        assertThat(running.bean(DraftingGroup.class).objectors(anew)).containsExactly("UZ");
        assertThat(running.bean(CourseRule.class).against(anew, Course.SILENCE)).contains("objection-stands");
    }

    @Test
    void conciliationToUnderSilence_aNewTextIsWrittenAfterGoodOfficesCameToNothing() {
        var entry = broken();

        assertThat(page("kg.head", "/entries/" + entry.handle())).contains("The chair chooses how it goes on.");
        entry.answers("chair", "choose-course", "{'course':'GOOD_OFFICES','reason':'I speak with both'}");
        all.settle();
        assertThat(page("kg.head", "/entries/" + entry.handle())).contains("Good offices of the chair run until");
        entry.untilTask("chair", "choose-course");
        assertThat(page("kg.head", "/entries/" + entry.handle())).contains("Good offices are over;");
        entry.answer(
                "chair",
                "choose-course",
                answer -> answer.put("course", "GOOD_OFFICES").put("reason", "Again"),
                422);
        entry.answers("chair", "choose-course", "{'course':'NEW_TEXT','reason':'The editor tries'}");
        var other = entry.answer(
                "editor",
                "write-new-text",
                answer -> {
                    answer.put("kind", "EDITORIAL").put("changeNote", "Quicker");
                    classification(answer, "EMERGENCY", "RESTRICTED");
                },
                422);
        assertThat(other.at("/errors"))
                .extracting(
                        error -> error.get("field").asText(),
                        error -> error.get("code").asText())
                .containsExactlyInAnyOrder(
                        tuple("text.urgency", "adoption.kept.urgency"),
                        tuple("text.confidentiality", "adoption.kept.confidentiality"));
        entry.answers("editor", "write-new-text", answer -> {
            answer.put("kind", "EDITORIAL").put("changeNote", "Clearer");
            scenario(answer, "For two seasons the flow falls.");
        });

        assertThat(entry.underSilence().status()).isEqualTo("UNDER_SILENCE");
    }

    @Test
    void conciliation_aDraftingGroupThatProposesNoTextInItsTimeLeavesTheCourseToTheChair() {
        var entry = broken();
        entry.answers("chair", "choose-course", "{'course':'DRAFTING_GROUP','states':['UZ'],'reason':'They know it'}");
        all.settle();

        var due = Instant.parse(entry.task("uz.head", "draft-text").get("due").asText());
        var now = running.bean(Clock.class).instant();
        assertThat(Duration.between(now, due)).isBetween(Duration.ofDays(13), Duration.ofDays(21));
        assertThat(page("uz.focal", "/notices"))
                .contains("The drafting group on " + entry.handle() + " has time for a text until ");
        entry.untilTask("chair", "choose-course");

        assertThat(running.bean(Clock.class).instant()).isAfterOrEqualTo(due);
        assertThat(page("kg.head", "/entries/" + entry.handle())).contains("The time of the drafting group is over;");
        assertThat(page("chair", "/notices")).contains("The time of the drafting group on " + entry.handle());
        assertThat(journal("kg.head", entry)).contains("no text was proposed, and the chair chooses how it goes on.");
        entry.answers("chair", "choose-course", "{'course':'DRAFTING_GROUP','states':['KG'],'reason':'Once more'}");
        entry.answers("kg.head", "draft-text", answer -> scenario(answer, "The flow falls by a third."));
        assertThat(page("kg.head", "/entries/" + entry.handle())).contains("The editor writes a new text.");
    }

    @Test
    void conciliationToAtMeeting() {
        var entry = broken();

        entry.answers("chair", "choose-course", "{'course':'GOOD_OFFICES','reason':'I speak with both'}");
        entry.answers("chair", "report-good-offices", "{'result':'They want ministers to speak'}");
        assertThat(page("chair", "/tasks/" + taskOf(entry, "choose-course"))).contains("They want ministers to speak");
        entry.answers("chair", "choose-course", "{'course':'MEETING','reason':'Ministers speak'}");

        assertThat(entry.status()).isEqualTo("AT_MEETING");
    }

    @Test
    void conciliationToResolution_anEntryBlockedInItsReviewGoesBackToTheEditor() {
        var handle = all.gives("review/consolidate", "TJ", "{'position':'OBJECT','reasons':'Paragraph 3'}")
                .leaves("adoption/choose-course")
                .propose("kz.focal", "A blocked entry");
        all.drive(handle, "CONCILIATION");

        all.answersAgain("adoption/choose-course").says("adoption/choose-course", "", "RESOLUTION");
        all.leaves("review/write-revision");
        all.until(handle, "its resolution", () -> all.status(handle).equals("RESOLUTION"));
        all.answersAgain("review/write-revision");

        all.drive(handle, "ASSESSMENT");
    }

    /** A review of the same text, a day after its silence was broken; closed. */
    private UUID reviewedAfterwards(AssessedEntry entry) {
        var review = UUID.randomUUID();
        var opened = entry.silence().endedAt().plus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC);
        running.bean(JdbcClient.class)
                .sql("""
                        insert into consultation (id, version, entry_id, revision_id, revision_checksum, round, kind, period,
                          opens_at, zone, closes_at, status, extended)
                        values (?, 0, ?, ?, ?, 1, 'SECOND', 'P30D', ?, 'Asia/Tashkent', ?, 'CLOSED', false)""")
                .params(
                        review,
                        entry.id(),
                        entry.silence().text().revisionId(),
                        entry.silence().text().checksum(),
                        opened,
                        opened.plusDays(30))
                .update();
        return review;
    }

    private void position(UUID review, String state, PositionValue value) {
        var now = running.bean(Clock.class).instant();
        var person = UUID.randomUUID();
        running.bean(Positions.class)
                .save(new Position(
                        UUID.randomUUID(),
                        0,
                        review,
                        state,
                        1,
                        Standing.COUNTED,
                        value,
                        "Paragraph 4",
                        null,
                        "",
                        null,
                        person,
                        now,
                        UUID.randomUUID(),
                        "c".repeat(64),
                        null));
    }

    AssessedEntry assessed() {
        return new AssessedEntry(running, all);
    }

    AssessedEntry broken() {
        var entry = assessed().underSilence();
        entry.act("tj.head", "break-silence", "{'how':'OBJECTION','reason':'Paragraph 4'}");
        assertThat(entry.status()).isEqualTo("CONCILIATION");
        return entry;
    }

    Iterable<String> routes(AssessedEntry entry) {
        return running.bean(BreakRoutes.class).of(entry.id()).stream()
                .map(route -> route.outcome())
                .toList();
    }

    String taskOf(AssessedEntry entry, String word) {
        all.settle();
        return entry.task("chair", word).get("id").asText();
    }

    String page(String person, String path) {
        var response = new Browser(running.address(), person).get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    String form(AssessedEntry entry) {
        return page("chair", "/tasks/" + taskOf(entry, "propose-silence"));
    }

    String journal(String person, AssessedEntry entry) {
        var path = "/api/entries/" + entry.handle() + "/journal";
        return all.person(person).get(path).expect(200).body().toString();
    }

    static void classification(ObjectNode answer, String urgency, String confidentiality) {
        ((ObjectNode) answer.get("text")).put("urgency", urgency).put("confidentiality", confidentiality);
    }

    static void scenario(ObjectNode answer, String words) {
        ((ObjectNode) answer.get("text")).put("scenario", words);
    }
}
