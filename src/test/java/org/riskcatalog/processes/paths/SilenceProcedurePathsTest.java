package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SilenceProcedurePathsTest {

    @RegisterExtension
    static final Stage stage = Stage.of("silence-procedure");

    @Test
    void anUnbrokenSilenceAdoptsTheTextAndAllAreTold() {
        settles("adopted");
        running()
                .fire("event_silenceExpired")
                .run("serviceTask_settleSilence")
                .run("serviceTask_tellAdopted")
                .ran("openSilence", "startSilence", "settleSilence", "tellAdopted")
                .endedWith("endEvent_silenceOver", "endEvent_adopted");
    }

    @ParameterizedTest
    @CsvSource({"silence.broken, broken, endEvent_broken", "silence.cancelled, cancelled, endEvent_cancelled"})
    void aBreakOrACancellationEndsItAtOnce(String message, String outcome, String end) {
        settles(outcome);
        running()
                .deliver(message)
                .run("serviceTask_settleSilence")
                .didNotPass("serviceTask_tellAdopted")
                .endedWith(end);
    }

    @ParameterizedTest
    @CsvSource({"broken, endEvent_broken", "refused, endEvent_refusedMeanwhile", "cancelled, endEvent_cancelled"})
    void aReceiptBeforeExpiryDecidesAlsoWhenTheTimerIsQuickerThanItsMessage(String outcome, String end) {
        settles(outcome);
        running()
                .fire("event_silenceExpired")
                .run("serviceTask_settleSilence")
                .didNotPass("serviceTask_tellAdopted")
                .endedWith("endEvent_silenceOver", end);
    }

    @Test
    void aHoldMovesExpiryAndTheSilenceGoesOn() {
        settles("adopted");
        running()
                .deliver("silence.held")
                .run("serviceTask_moveExpiry")
                .fire("event_silenceExpired")
                .run("serviceTask_settleSilence")
                .run("serviceTask_tellAdopted")
                .ran("openSilence", "startSilence", "moveExpiry", "settleSilence", "tellAdopted")
                .endedWith("endEvent_silenceOver", "endEvent_adopted");
    }

    @Test
    void aHoldReceivedInTimeMovesExpiryAlsoWhenTheTimerIsQuickerThanItsMessage() {
        stage.delegateInTurn("settleSilence", "silenceOutcome", "held", "adopted");
        running()
                .fire("event_silenceExpired")
                .run("serviceTask_settleSilence")
                .run("serviceTask_moveExpiry")
                .fire("event_silenceExpired")
                .run("serviceTask_settleSilence")
                .run("serviceTask_tellAdopted")
                .endedWith("endEvent_silenceOver", "endEvent_silenceOver", "endEvent_adopted");
    }

    @Test
    void headsAreRemindedTwiceAndTheSilenceGoesOn() {
        settles("adopted");
        running()
                .fire("event_firstReminderDue")
                .run("serviceTask_remindHeads")
                .fire("event_lastReminderDue")
                .run("serviceTask_remindHeads")
                .fire("event_silenceExpired")
                .run("serviceTask_settleSilence")
                .run("serviceTask_tellAdopted")
                .endedWith(
                        "endEvent_headsReminded", "endEvent_headsReminded", "endEvent_silenceOver", "endEvent_adopted");
    }

    @Test
    void anObjectionToTheUseOfSilenceRefusesIt() {
        var played = proposed().deliver("silence.useObjected").didNotPass("serviceTask_startSilence");
        played.endedWith("endEvent_notUsed");
        assertThat(played.variable("silenceOutcome")).isEqualTo("refused");
    }

    @Test
    void theChairCancelsItBeforeItStarts() {
        var played = proposed().deliver("silence.cancelled").didNotPass("serviceTask_startSilence");
        played.endedWith("endEvent_notUsed");
        assertThat(played.variable("silenceOutcome")).isEqualTo("cancelled");
    }

    @Test
    void afterACancelledSilenceTheChairTakesTheEntryToAMeeting() {
        stage.delegate("openSilence", "subjectId", "silence-1");
        var played = stage.start("silenceSubject", "entry", "actSubjectId", "entry-1")
                .complete("userTask_proposeSilence", "meeting")
                .ran("openSilence")
                .didNotPass("gateway_useWindow");
        played.endedWith("endEvent_notUsed");
        assertThat(played.variable("silenceOutcome")).isEqualTo("meeting");
    }

    private static void settles(String outcome) {
        stage.delegate("settleSilence", "silenceOutcome", outcome);
    }

    private static Played proposed() {
        stage.delegate("openSilence", "subjectId", "silence-1");
        return stage.start("silenceSubject", "entry", "actSubjectId", "entry-1").complete("userTask_proposeSilence");
    }

    private static Played running() {
        return proposed().fire("event_useWindowClosed").run("serviceTask_startSilence");
    }
}
