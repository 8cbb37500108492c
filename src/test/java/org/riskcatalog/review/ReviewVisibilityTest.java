package org.riskcatalog.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskcatalog.members.Someone.as;
import static org.riskcatalog.members.Someone.expert;
import static org.riskcatalog.members.Someone.focal;
import static org.riskcatalog.members.Someone.head;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.Someone;

/** Kyrgyzstan replied; who sees what it said? */
class ReviewVisibilityTest {

    private static final List<Consultation> STILL_OPEN = List.of(Rounds.open(), Rounds.extended());

    private final ReviewVisibility visibility = new ReviewVisibility();
    private final RiskEntry entry = RiskEntry.draft(UUID.randomUUID(), "UZ-2026-001", "UZ", "Low water", Instant.EPOCH);

    static Stream<Actor> outsiders() {
        return Stream.of(
                head("KZ"),
                focal("TJ"),
                expert("UZ"),
                as(Role.CHAIR),
                as(Role.SECRETARIAT),
                as(Role.EDITOR),
                as(Role.REGISTRAR),
                as(Role.OBSERVER),
                as(Role.ADMIN));
    }

    static Stream<Actor> participants() {
        return Stream.of(head("KZ"), expert("UZ"), as(Role.CHAIR), as(Role.SECRETARIAT), as(Role.EDITOR));
    }

    @ParameterizedTest
    @MethodSource("outsiders")
    void whileItIsOpenNobodyOutsideSeesAPositionOrAComment(Actor reader) {
        for (var open : STILL_OPEN) {
            assertThat(visibility.seesPosition(reader, open, "KG")).isFalse();
            assertThat(visibility.seesPositions(reader, open)).isFalse();
            assertThat(visibility.seesComments(reader, entry, open, "KG")).isFalse();
            assertThat(visibility.seesOutcome(open)).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("outsiders")
    void whatWasSaidInAReviewThatAWithdrawalEndedIsNotShown(Actor reader) {
        var ended = Rounds.withdrawn();

        assertThat(visibility.seesPosition(reader, ended, "KG")).isFalse();
        assertThat(visibility.seesComments(reader, entry, ended, "KG")).isFalse();
        assertThat(visibility.seesRemarks(reader, entry, ended)).isFalse();
        assertThat(visibility.seesOutcome(ended)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("outsiders")
    void howFarADelegationIsInsideIsNeverSeenOutside(Actor reader) {
        assertThat(visibility.seesProgress(reader, "KG")).isFalse();
    }

    @Test
    void theChairSeesNoMoreThanTheOthersThoughItIsOfAState() {
        var chair = Someone.of("chair", Role.CHAIR.group(), Role.HEAD_OF_DELEGATION.group("KZ"));

        assertThat(visibility.seesPosition(chair, Rounds.open(), "KG")).isFalse();
        assertThat(visibility.seesPosition(chair, Rounds.open(), "KZ")).isTrue();
    }

    @Test
    void theDelegationSeesItsOwnReplyAtAnyTime() {
        for (var reader : List.of(head("KG"), focal("KG"), expert("KG"))) {
            assertThat(visibility.seesPosition(reader, Rounds.open(), "KG")).isTrue();
            assertThat(visibility.seesComments(reader, entry, Rounds.open(), "KG"))
                    .isTrue();
            assertThat(visibility.seesProgress(reader, "KG")).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("participants")
    void onClosingAllParticipantsSeeAll(Actor reader) {
        var closed = Rounds.closed();

        assertThat(visibility.seesPosition(reader, closed, "KG")).isTrue();
        assertThat(visibility.seesComments(reader, entry, closed, "KG")).isTrue();
    }

    @Test
    void guestsSeeTheOutcomeAndNotThePositions() {
        var closed = Rounds.closed();
        for (var guest : List.of(as(Role.OBSERVER), as(Role.ADMIN))) {
            assertThat(visibility.seesPosition(guest, closed, "KG")).isFalse();
            assertThat(visibility.seesOutcome(closed)).isTrue();
        }
    }

    @Test
    void observersReadCommentsOnlyWhereTheEntryIsPublicAndTheReviewClosed() {
        assertThat(visibility.seesComments(as(Role.OBSERVER), entry, Rounds.closed(), "KG"))
                .as("an entry among participants")
                .isFalse();
    }

    @Test
    void anAdministratorCountsAndReadsNothing() {
        var admin = as(Role.ADMIN);

        assertThat(visibility.countsComments(admin, Rounds.open())).isTrue();
        assertThat(visibility.seesComments(admin, entry, Rounds.closed(), "KG")).isFalse();
        assertThat(visibility.seesWhoReplied(admin)).isTrue();
    }

    @Test
    void anObserverDoesNotEvenSeeWhoReplied() {
        assertThat(visibility.seesWhoReplied(as(Role.OBSERVER))).isFalse();
    }
}
