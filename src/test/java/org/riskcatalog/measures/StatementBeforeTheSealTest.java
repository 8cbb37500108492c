package org.riskcatalog.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.adoption.decision.AnnounceDecision;
import org.riskcatalog.adoption.decision.Basis;
import org.riskcatalog.adoption.decision.Decisions;
import org.riskcatalog.adoption.decision.IssueDecision;
import org.riskcatalog.adoption.decision.Method;
import org.riskcatalog.adoption.decision.RecordStatement;
import org.riskcatalog.adoption.decision.StatementKind;
import org.riskcatalog.adoption.silence.SubjectKind;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.Someone;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The registrar seals the decision on a measure at the very moment at which a head puts a statement on record. */
class StatementBeforeTheSealTest {

    private static final String WAITS = "select count(*) from information_schema.sessions where blocker_id is not null";

    private final MeasuresStory story = new MeasuresStory();

    @AfterEach
    void end() {
        story.close();
    }

    @Test
    void whatIsAcceptedIsSealedAndWhatComesAfterIsRefused() {
        var measure = announced();
        List<CompletableFuture<Void>> sealing = new ArrayList<>();

        story.act(Someone.head("KG"), act -> {
            says(measure, act);
            sealing.add(CompletableFuture.runAsync(() -> issues(measure)));
            while (!sealing.get(0).isDone() && waiting() == 0) {
                Thread.onSpinWait();
            }
        });
        sealing.get(0).join();

        assertThat(story.the(Decisions.class).on(measure.id()).orElseThrow().content())
                .contains("Daily data stay ours.", "\"revision\":2");
        assertThatThrownBy(() -> story.act(Someone.head("TJ"), act -> says(measure, act)))
                .isInstanceOf(Refusal.class);
    }

    private void says(Measure measure, Act act) {
        var subject =
                new RecordStatement.Subject(measure.entryId(), SubjectKind.MEASURE, measure.id(), measure.number(), 2);
        story.the(RecordStatement.class)
                .record(subject, "KG", StatementKind.FORMAL_RESERVATION, "Daily data stay ours.", List.of(), act);
    }

    private void issues(Measure measure) {
        story.act(
                Someone.as(Role.REGISTRAR),
                act -> story.the(IssueDecision.class).issue(measure.entryId(), act));
    }

    private int waiting() {
        return story.the(JdbcClient.class).sql(WAITS).query(Integer.class).single();
    }

    /** A measure whose decision is adopted and announced, not issued. */
    private Measure announced() {
        var measure = story.viable();
        var basis = new Basis(Method.CONSENSUS_AT_MEETING, "consensus", "1", "", false);
        story.act(Someone.as(Role.SECRETARIAT), act -> {
            story.the(Decisions.class)
                    .adopted(
                            story.the(SilentMeasures.class).of(measure.id()),
                            basis,
                            List.of("KZ", "KG", "TJ"),
                            act.receivedAt());
            story.the(AnnounceDecision.class).announce(measure.entryId(), "Circular 3", null, act);
        });
        return measure;
    }
}
