package org.riskcatalog.stories.afteradoption;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.riskcatalog.adoption.corrigendum.Wording;
import org.riskcatalog.adoption.decision.Decision;
import org.riskcatalog.adoption.decision.Decisions;
import org.riskcatalog.adoption.silence.SubjectKind;
import org.riskcatalog.catalog.Revision;
import org.riskcatalog.catalog.RevisionKind;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.stories.Running;
import org.riskcatalog.stories.client.Browser;
import org.riskcatalog.stories.client.Delegations;
import org.riskcatalog.stories.client.Http;

/** The wording of a text in force is put right under a silence of its own; the text changes in no other way. One entry serves all stories of a database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CorrigendumTale {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Running running;
    private final Delegations all;
    private String handle = "";

    CorrigendumTale(Running running) {
        this.running = running;
        this.all = new Delegations(running.address());
    }

    @BeforeAll
    void inForce() {
        handle = all.propose("kz.focal", "Low water in a shared basin");
        all.drive(handle, "IN_FORCE");
    }

    @Test
    void unbrokenTheCorrectedTextIsInForceAndTheFormerDecisionIsMarked() {
        var editor = new Browser(running.address(), "editor");
        assertThat(editor.get("/entries/" + handle).body()).contains("Propose a corrigendum");
        assertThat(editor.get("/entries/" + handle + "/acts/corrigendum").body())
                .contains("What is wrong, and how it came about");
        propose("kz.head", "The bulletin of 2023 says so.").expect(404);
        statement("The bulletin is ours.").expect(404);
        propose("The bulletin of 2023 says so.").expect(200);
        propose("Another one.").expect(404);

        all.until(handle, "a silence", () -> page("kg.head").contains("a corrigendum to it is under silence"));
        statement("The bulletin is ours.").expect(200);
        all.until(
                handle,
                "its issue",
                () -> decision().subjectKind() == SubjectKind.CORRIGENDUM
                        && decision().number() != null);

        var revision = inForceRevision();
        assertThat(revision.kind()).isEqualTo(RevisionKind.CORRIGENDUM);
        assertThat(running.bean(Revisions.class).text(revision).informationGaps())
                .isEqualTo("The bulletin of 2023 says so.");
        var issued = all.person("az.head")
                .get("/api/decisions/" + decision().number())
                .expect(200)
                .body();
        assertThat(issued.at("/subject/checksum").asText()).isEqualTo(revision.checksum());
        assertThat(issued.at("/subject/kind").asText()).isEqualTo("CORRIGENDUM");
        assertThat(issued.at("/statements/0/text").asText()).isEqualTo("The bulletin is ours.");
        assertThat(issued.at("/statements/0/revision").asInt()).isEqualTo(revision.number());
        statement("And always was.").expect(404);
        assertThat(issued.at("/corrects").asText()).isNotEmpty();
        var corrected = new Browser(running.address(), "az.head")
                .get("/decisions/" + issued.at("/corrects").asText())
                .body();
        assertThat(corrected).contains("A corrigendum to this text was adopted since");
        assertThat(page("az.head")).contains("adopted, in force");
        assertThat(new Browser(running.address(), "az.head")
                        .get("/entries/" + handle + "/journal")
                        .body())
                .containsPattern("Corrigendum \\d to " + handle + " is in force");
        assertThat(new Browser(running.address(), "az.head")
                        .get("/entries/" + handle + "/diagram")
                        .body())
                .contains("Entry corrigendum");
    }

    @Test
    void brokenTheTextStaysAsItIs() {
        var before = inForceRevision();
        propose("The bulletin of 2022 says so.").expect(200);
        all.until(handle, "a silence", () -> page("tj.head").contains("a corrigendum to it is under silence"));

        all.act("tj.head", handle, "break-silence", "{'how':'OBJECTION','reason':'That is no correction'}");
        all.settle();

        assertThat(inForceRevision().id()).isEqualTo(before.id());
        assertThat(page("az.head")).contains("not adopted, the text stays");
        assertThat(all.status(handle)).isEqualTo("IN_FORCE");
    }

    @Test
    void onlyTheWordsOfParagraphsThatAreThereMayChange() {
        var same = running.bean(Revisions.class).text(inForceRevision()).informationGaps();
        assertThat(code(propose(same).expect(422).body())).isEqualTo("adoption.corrigendum-changes-nothing");
        assertThat(code(propose("").expect(422).body())).isEqualTo("adoption.corrigendum-words-only");
    }

    private static String code(JsonNode problem) {
        return problem.at("/errors/0/code").asText();
    }

    private Http.Answer statement(String text) {
        var said = "{'kind':'EXPLANATION_OF_POSITION','text':'" + text + "'}";
        return all.send("tm.head", "/api/entries/" + handle + "/acts/statement", said);
    }

    private Http.Answer propose(String gaps) {
        return propose("editor", gaps);
    }

    /** The text in force with one paragraph in other words. */
    private Http.Answer propose(String username, String gaps) {
        ObjectNode words =
                JSON.valueToTree(Wording.of(running.bean(Revisions.class).text(inForceRevision())));
        words.put("informationGaps", gaps);
        var answers = JSON.createObjectNode().put("reason", "A figure was mistyped");
        answers.set("text", words);
        return all.person(username).post("/api/entries/" + handle + "/acts/corrigendum", answers);
    }

    private Revision inForceRevision() {
        return running.bean(Revisions.class).get(Objects.requireNonNull(entry().inForceRevision()));
    }

    private RiskEntry entry() {
        return running.bean(RiskEntries.class).findByHandle(handle).orElseThrow();
    }

    private String page(String username) {
        return new Browser(running.address(), username)
                .get("/entries/" + handle)
                .body();
    }

    /** The one on the corrigendum: the last of all. */
    private Decision decision() {
        var found = running.bean(Decisions.class).ofEntry(entry().id());
        return found.get(found.size() - 1);
    }
}
