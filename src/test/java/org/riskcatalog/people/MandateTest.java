package org.riskcatalog.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.Someone;

/** Two people grant a mandate, and it holds exactly as long as it says. */
class MandateTest {

    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final UUID ADMIN = UUID.randomUUID();
    private static final UUID HOLDER = UUID.randomUUID();
    private static final UUID HEAD = UUID.randomUUID();

    @Test
    void aPreparedMandateIsNotValidYet() {
        assertThat(prepared(JUNE).validAt(MAY)).isFalse();
    }

    @Test
    void aConfirmedMandateIsValidFromItsFirstInstantUntilJustBeforeItsEnd() {
        var mandate = prepared(JUNE).confirmed(HEAD, MAY);
        assertThat(mandate.validAt(MAY.minusMillis(1))).isFalse();
        assertThat(mandate.validAt(MAY)).isTrue();
        assertThat(mandate.validAt(JUNE.minusMillis(1))).isTrue();
        assertThat(mandate.validAt(JUNE)).isFalse();
    }

    @Test
    void neitherWhoPreparedItNorWhoWouldHoldItConfirmsIt() {
        refused("people.mandate.second-person", () -> prepared(null).confirmed(ADMIN, MAY));
        refused("people.mandate.second-person", () -> prepared(null).confirmed(HOLDER, MAY));
        assertThatCode(() -> prepared(null).confirmed(HEAD, MAY)).doesNotThrowAnyException();
    }

    @Test
    void itIsConfirmedOnceAndNeverAfterItWasWithdrawn() {
        refused(
                "people.mandate.not-waiting",
                () -> prepared(null).confirmed(HEAD, MAY).confirmed(HEAD, MAY));
        refused(
                "people.mandate.not-waiting",
                () -> prepared(null).ended(ADMIN, MAY).confirmed(HEAD, MAY));
    }

    @Test
    void endedItIsValidNoMoreFromThatInstantOn() {
        var ended = prepared(null).confirmed(HEAD, MAY).ended(HEAD, JUNE);
        assertThat(ended.validAt(JUNE.minusMillis(1))).isTrue();
        assertThat(ended.validAt(JUNE)).isFalse();
        refused("people.mandate.over", () -> ended.ended(HEAD, JUNE));
    }

    @Test
    void theHeadOfThatDelegationOrTheSecretariatIsTheSecondPerson() {
        var mandate = prepared(null);
        assertThat(PeopleRights.confirms(Someone.head("KG"), mandate)).isTrue();
        assertThat(PeopleRights.confirms(Someone.as(Role.SECRETARIAT), mandate)).isTrue();
        assertThat(PeopleRights.confirms(Someone.head("UZ"), mandate)).isFalse();
        assertThat(PeopleRights.confirms(Someone.focal("KG"), mandate)).isFalse();
        assertThat(PeopleRights.confirms(Someone.as(Role.ADMIN), mandate)).isFalse();
        assertThat(PeopleRights.confirms(Someone.as(Role.CHAIR), mandate)).isFalse();
    }

    private static Mandate prepared(@Nullable Instant until) {
        return new Mandate(
                UUID.randomUUID(),
                0,
                HOLDER,
                Role.FOCAL_POINT,
                "KG",
                false,
                MAY,
                until,
                "",
                null,
                ADMIN,
                MAY,
                null,
                null,
                null,
                null);
    }

    private static void refused(String rule, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.faults().get(0).code()).isEqualTo(rule));
    }
}
