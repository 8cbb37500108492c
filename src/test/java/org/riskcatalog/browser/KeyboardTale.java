package org.riskcatalog.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskcatalog.browser.Delegations.STATES;

import java.util.function.Consumer;

/** What six delegations and the bodies do about one entry, by keyboard. */
final class KeyboardTale {

    private static final String TITLE = "Low water in a shared basin";

    private final Delegations all;

    KeyboardTale(Delegations all) {
        this.all = all;
    }

    void proposed() {
        var focal = all.person("kz.focal").follow("desk.propose").arrive("/proposals/new", "proposal.new.title");
        focal.fields().write("proposal.new.form.title", TITLE);
        focal.press("proposal.new.open").entry("KZ-\\d{4}-001", TITLE);
        clears("kz", "proposal", EntryByKeyboard::write);
    }

    void admitted() {
        var check = all.person("secretariat").take("proposal.check-admissibility");
        check.fields().choose("proposal.check-admissibility.outcome", "proposal.admission.ACCEPT");
        check.checkAndSend();
    }

    /** All reply; Kyrgyzstan with a comment. */
    void reviewed() {
        STATES.forEach(state -> clears(state, "review", state.equals("kg") ? this::comments : this::approves));
        all.person("chair").take("review.confirm-closing").checkAndSend();
    }

    private void approves(Answering reply) {
        reply.fields().choose("review.content.position", "review.positionValue.APPROVE");
    }

    private void comments(Answering reply) {
        reply.fields().choose("review.content.position", "review.positionValue.APPROVE_WITH_COMMENTS");
        reply.add("review.content.comments.add")
                .fields()
                .pick("review.content.comments.paragraph", 3)
                .pick("review.content.comments.type", "review.commentType.TECHNICAL")
                .choose("review.content.comments.weight", "review.weight.SHOULD")
                .write("review.content.comments.text", "Say 25 per cent of the mean.")
                .write("review.content.comments.justification", "The bulletin says so.");
    }

    /** The editor disposes, the author is satisfied, the secretariat approves, the editor writes the next revision. */
    void resolved() {
        var dispositions = all.person("editor").take("review.give-dispositions");
        dispositions
                .fields()
                .choose("review.give-dispositions.dispositions.disposition", "review.disposition.INCORPORATED");
        dispositions.checkAndSend();
        var author = all.person("kg.focal").take("review.answer-dispositions");
        author.fields().choose("review.answer-dispositions.answers.satisfied", "review.satisfied.YES");
        author.send();
        var list = all.person("secretariat").take("review.approve-dispositions");
        list.fields().choose("review.approve-dispositions.decision", "review.approval.APPROVE");
        list.checkAndSend();
        var revision = all.person("editor").take("review.write-revision");
        revision.fields()
                .choose("catalog.kind", "review.textChanges.EDITORIAL")
                .write("catalog.changeNote", "The inflow is said in per cent.")
                .write("catalog.text.scenario", "Inflow stays 25 per cent below the mean for two seasons. ");
        revision.checkAndSend();
    }

    void assessed() {
        STATES.forEach(state -> clears(state, "assessment", this::scores));
    }

    private void scores(Answering sheet) {
        sheet.fields()
                .choose("assessment.content.answer", "assessment.answer.SCORE")
                .choose("assessment.content.likelihood", 3)
                .pick("assessment.content.impacts.human", 3)
                .pick("assessment.content.impacts.economic", 4)
                .choose("assessment.content.velocity", "assessment.velocity.MONTHS")
                .choose("assessment.content.trend", "assessment.trend.RISING")
                .choose("assessment.content.dataQuality", "assessment.grade.GOOD")
                .choose("assessment.content.understanding", "assessment.grade.GOOD")
                .choose("assessment.content.agreement", "assessment.grade.MEDIUM")
                .choose("assessment.content.sensitivity", "assessment.sensitivity.LOW")
                .pick("assessment.content.residualLikelihood", 2)
                .pick("assessment.content.residualImpact", 2);
    }

    /** The chair proposes silence; nobody breaks it until it has expired by the clock of the demonstration. */
    void passedInSilence() {
        all.person("chair").take("adoption.propose-silence").checkAndSend();
        var head = all.person("uz.head");
        head.await("adoption.item.proposed");
        all.person("chair").advanceTheClock();
        while (head.sees("adoption.item.proposed") || head.sees("adoption.item.running")) {
            all.person("chair").advanceTheClock();
        }
    }

    void committedToMeasures() {
        STATES.forEach(state -> clears(state, "measures", offer -> takesPart(offer, state)));
    }

    private void takesPart(Answering offer, String state) {
        var level = state.equals("kz") ? "LEAD" : "PARTICIPANT";
        offer.fields().choose("measures.content.level", "measures.commitmentLevel." + level);
    }

    void announcedAndIssued() {
        var announced = all.person("secretariat").take("adoption.announce-decision");
        announced.fields().choose("adoption.announce-decision.way", "adoption.announce-decision.way.CIRCULAR");
        announced.fields().write("adoption.announce-decision.where", "Circular of the secretariat");
        announced.checkAndSend();
        all.person("registrar").take("adoption.issue-decision").checkAndSend();
    }

    /** Anybody finds it in the catalog, in force, with its decision. */
    void inForce() {
        var reader = all.person("az.head");
        reader.goTo("web.nav.catalog").arrive("/catalog", "catalog.list.page-title", "catalog.list.title");
        reader.followNamed(TITLE).entry("KZ-\\d{4}-001", TITLE);
        assertThat(reader.read()).contains(reader.says("catalog.entryStatus.IN_FORCE"));
        reader.goTo("web.nav.measures").arrive("/measures", "measures.list.title");
        assertThat(reader.read()).contains(reader.says("measures.measureStatus.ADOPTED"));
        reader.goTo("web.nav.decisions").arrive("/decisions", "adoption.decisions.title");
        assertThat(reader.read()).contains("CA/DEC/").contains(TITLE);
    }

    /** One State makes up its mind: the focal point names an expert, who drafts; it is verified, and the head signs. */
    private void clears(String state, String act, Consumer<Answering> draft) {
        var assign = all.person(state + ".focal").take(act + ".assign");
        assign.fields().tickFirst("clearance.assign.experts");
        assign.send();
        var input = all.person(state + ".expert").take(act + ".input");
        draft.accept(input);
        input.send();
        all.person(state + ".focal").take(act + ".consolidate").checkAndSend();
        var sign = all.person(state + ".head").take(act + ".sign");
        sign.fields().choose("clearance.sign.decision", "clearance.decision.SIGN");
        sign.checkAndSend();
    }
}
