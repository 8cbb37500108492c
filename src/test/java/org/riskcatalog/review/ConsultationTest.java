package org.riskcatalog.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The life of a consultation and of a reply. */
class ConsultationTest {

    private static final Instant LATER = Rounds.OPENED.plus(Duration.ofDays(90));

    @Test
    void itIsExtendedOnceAndNoMore() {
        var consultation = Rounds.open();
        consultation.extend(LATER);

        assertThat(consultation.closesAt()).isEqualTo(LATER);
        assertThat(consultation.isOpen()).isTrue();
        assertThatThrownBy(() -> consultation.extend(LATER.plusSeconds(1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsClosedIsNeitherExtendedNorClosedAgain() {
        var consultation = Rounds.closed();

        assertThatThrownBy(() -> consultation.extend(LATER)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> consultation.close(LATER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void commentsAreCompiledOnlyAfterTheClosing() {
        assertThatThrownBy(Rounds.open()::compile).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void receiptDecides() {
        var consultation = Rounds.open();
        var closing = consultation.closesAt();

        assertThat(consultation.takesRepliesAt(closing.minusMillis(1))).isTrue();
        assertThat(consultation.takesRepliesAt(closing))
                .as("at the instant it is late")
                .isFalse();
    }

    @Test
    void aStateAnswersOnce() {
        var reply = Reply.awaited(Rounds.open().id(), "KG");
        reply.submitted(true, LATER);

        assertThat(reply.status()).isEqualTo(ReplyStatus.SUBMITTED);
        assertThatThrownBy(() -> reply.notInterested(LATER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anExtensionAsksAgainOnlyTheStateThatGaveNoReply() {
        var declined = Reply.awaited(Rounds.open().id(), "KG");
        declined.missing(LATER);
        declined.askAgain(LATER);
        var replied = Reply.awaited(Rounds.open().id(), "TJ");
        replied.submitted(false, LATER);
        replied.askAgain(LATER);

        assertThat(declined.status()).isEqualTo(ReplyStatus.TO_BE_STARTED);
        assertThat(replied.status()).isEqualTo(ReplyStatus.SUBMITTED_NO_COMMENT);
    }
}
