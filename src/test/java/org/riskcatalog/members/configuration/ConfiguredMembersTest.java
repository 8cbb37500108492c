package org.riskcatalog.members.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.riskcatalog.members.MemberState;

class ConfiguredMembersTest {

    @Test
    void standInTheOrderOfProtocol() {
        assertThat(Configured.members().all())
                .extracting(MemberState::code)
                .containsExactly("AZ", "KZ", "KG", "TJ", "TM", "UZ");
    }

    @Test
    void aStateIsAskedFromTheDayOnWhichItJoined() {
        var zero = Instant.parse("2025-11-15T20:00:00Z"); // 00:00 of the 16th in Baku
        assertThat(Configured.members().asOf(zero))
                .extracting(MemberState::code)
                .contains("AZ");
        assertThat(Configured.members().asOf(zero.minusMillis(1)))
                .extracting(MemberState::code)
                .containsExactly("KZ", "KG", "TJ", "TM", "UZ");
    }

    @Test
    void anObserverIsNeverAmongTheStates() {
        assertThat(Configured.members().observers())
                .extracting(MemberState::code)
                .containsExactly("UNRCCA");
        assertThat(Configured.members().find("UNRCCA")).isPresent();
        assertThatThrownBy(() -> Configured.members().get("XX")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void haveNamesInTheReadersLanguageElseInEnglish() {
        var kazakhstan = Configured.members().get("KZ");
        assertThat(kazakhstan.name(Locale.forLanguageTag("ru"))).isEqualTo("Казахстан");
        assertThat(kazakhstan.name(Locale.FRENCH)).isEqualTo("Kazakhstan");
    }

    @Test
    void theSeatIsTheCapitalOfTheChair() {
        var seat = Configured.seats(Clock.systemUTC()).at(Instant.parse("2026-06-01T00:00:00Z"));
        assertThat(seat.state()).isEqualTo("UZ");
        assertThat(seat.capital()).isEqualTo("Tashkent");
        assertThat(seat.zone().getId()).isEqualTo("Asia/Tashkent");
    }

    @Test
    void nobodyHeldTheChairBeforeTheFirst() {
        assertThatThrownBy(() -> Configured.seats(Clock.systemUTC()).at(Instant.EPOCH))
                .isInstanceOf(NoSuchElementException.class);
    }
}
