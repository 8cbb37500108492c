package org.riskcatalog.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.Someone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.util.ReflectionTestUtils;

/** "Who sees what" of data.md for whole entries, in the code for one entry and in SQL for lists alike. */
class EntryVisibilityTest {

    private static final List<Actor> DELEGATION =
            List.of(Someone.head("KZ"), Someone.focal("KZ"), Someone.deputy("KZ"), cleared("KZ"));
    private static final List<Actor> OTHER_DELEGATION =
            List.of(Someone.head("KG"), Someone.focal("KG"), Someone.deputy("KG"), cleared("KG"));
    private static final List<Actor> OFFICE = bodies(Role.CHAIR, Role.SECRETARIAT);
    private static final List<Actor> SERVANTS = bodies(Role.EDITOR, Role.REGISTRAR);
    private static final List<Actor> GUESTS = bodies(Role.OBSERVER, Role.ADMIN);
    private static final List<Actor> UNCLEARED = List.of(Someone.expert("KZ"), Someone.expert("KG"));

    private final EntryVisibility visibility = new EntryVisibility();

    @Test
    void aDraftIsSeenByItsDelegationAlone() {
        assertThat(readers("DRAFT", Confidentiality.PARTICIPANTS))
                .isEqualTo(names(Stream.of(DELEGATION, List.of(Someone.expert("KZ")))));
    }

    @Test
    void untilRegistrationChairAndSecretariatSeeItToo() {
        for (var status : List.of("SUBMITTED", "RETURNED", "NOT_ADMISSIBLE")) {
            assertThat(readers(status, Confidentiality.PARTICIPANTS))
                    .isEqualTo(names(Stream.of(DELEGATION, List.of(Someone.expert("KZ")), OFFICE)));
        }
    }

    @Test
    void withdrawnItIsSeenByThoseWhoSawItBefore() {
        var sponsors = names(Stream.of(DELEGATION, List.of(Someone.expert("KZ"))));
        var office = names(Stream.of(DELEGATION, List.of(Someone.expert("KZ")), OFFICE));
        assertThat(readers("WITHDRAWN", Confidentiality.PARTICIPANTS)).isEqualTo(sponsors);
        assertThat(readers(withdrawnAfterSubmission(""))).isEqualTo(office);
    }

    @Test
    void aRegisteredEntryIsSeenByAll() {
        assertThat(readers(numbered("CONSULTATION", Confidentiality.PARTICIPANTS, "")))
                .isEqualTo(names(Stream.of(DELEGATION, OTHER_DELEGATION, UNCLEARED, OFFICE, SERVANTS, GUESTS)));
    }

    @Test
    void underAppealItIsSeenByThoseWhoMeetAndByNoGuest() {
        for (var status : List.of("AT_MEETING", "DEFERRED")) {
            assertThat(readers(status, Confidentiality.PARTICIPANTS))
                    .isEqualTo(names(Stream.of(DELEGATION, OTHER_DELEGATION, UNCLEARED, OFFICE, SERVANTS)));
        }
    }

    @Test
    void aRestrictedEntryIsHiddenFromGuestsAndFromExpertsWhoAreNotCleared() {
        assertThat(readers(numbered("CONSULTATION", Confidentiality.RESTRICTED, "")))
                .isEqualTo(names(Stream.of(DELEGATION, OTHER_DELEGATION, OFFICE, SERVANTS)));
        assertThat(readers("DRAFT", Confidentiality.RESTRICTED)).isEqualTo(names(Stream.of(DELEGATION)));
    }

    @Test
    void aDraftIsSeenByADelegationThatSponsorsItToo() {
        var draft = sponsored("DRAFT", Confidentiality.PARTICIPANTS, "KG");
        assertThat(readers(draft)).isEqualTo(names(Stream.of(DELEGATION, OTHER_DELEGATION, UNCLEARED)));
        var restricted = sponsored("DRAFT", Confidentiality.RESTRICTED, "KG");
        assertThat(readers(restricted)).isEqualTo(names(Stream.of(DELEGATION, OTHER_DELEGATION)));
    }

    @Test
    void listsFollowTheSameRule() {
        var jdbc = JdbcClient.create(
                new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));
        jdbc.sql("create table risk_entry (handle varchar, proposer varchar, status varchar, confidentiality varchar,"
                        + " catalog_number varchar, co_sponsors varchar, submitted_at timestamp with time zone)")
                .update();
        var inEachStatus = Stream.of(EntryStatus.values())
                .flatMap(status -> Stream.of(Confidentiality.values())
                        .flatMap(secrecy -> Stream.of("", "KG", "TJ", "TJ,KG")
                                .flatMap(sponsors -> Stream.of(
                                        sponsored(status.name(), secrecy, sponsors),
                                        numbered(status.name(), secrecy, sponsors)))));
        var entries = Stream.concat(
                        inEachStatus, Stream.of("", "KG", "TJ,KG").map(EntryVisibilityTest::withdrawnAfterSubmission))
                .toList();
        entries.forEach(entry -> jdbc.sql("insert into risk_entry values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        entry.handle(),
                        "KZ",
                        entry.status().name(),
                        entry.confidentiality().name(),
                        entry.catalogNumber(),
                        String.join(",", entry.coSponsors()),
                        entry.submitted() ? SomeEntry.OPENED.atOffset(ZoneOffset.UTC) : null)
                .update());
        assertSoftly(softly -> everybody()
                .forEach(reader -> softly.assertThat(
                                jdbc.sql("select handle from risk_entry e where " + visibility.condition())
                                        .params(visibility.parameters(reader))
                                        .query(String.class)
                                        .set())
                        .as(reader.username())
                        .isEqualTo(entries.stream()
                                .filter(entry -> visibility.sees(reader, entry))
                                .map(RiskEntry::handle)
                                .collect(Collectors.toSet()))));
    }

    private Set<String> readers(String status, Confidentiality confidentiality) {
        return readers(sponsored(status, confidentiality, ""));
    }

    private Set<String> readers(RiskEntry entry) {
        return everybody()
                .filter(reader -> visibility.sees(reader, entry))
                .map(Actor::username)
                .collect(Collectors.toSet());
    }

    /** Without a catalog number. @param others States that sponsor it beside its proposer, separated by commas */
    private static RiskEntry sponsored(String status, Confidentiality confidentiality, String others) {
        var handle = status + " " + confidentiality + " " + others;
        var entry = new RiskEntry(
                UUID.randomUUID(), handle, "KZ", SomeEntry.OPENED, EntryStatus.valueOf(status), SomeEntry.OPENED);
        return written(entry, confidentiality, others);
    }

    /** The same with its catalog number. */
    private static RiskEntry numbered(String status, Confidentiality confidentiality, String others) {
        var handle = status + " " + confidentiality + " numbered " + others;
        var entry = new RiskEntry(
                UUID.randomUUID(), handle, "KZ", SomeEntry.OPENED, EntryStatus.valueOf(status), SomeEntry.OPENED);
        ReflectionTestUtils.setField(entry, "catalogNumber", "CA-RC-2026-001");
        return written(entry, confidentiality, others);
    }

    private static RiskEntry written(RiskEntry entry, Confidentiality confidentiality, String others) {
        entry.speaksBy(UUID.randomUUID(), SomeEntry.text(confidentiality));
        entry.sponsorWith(others.isEmpty() ? List.of() : List.of(others.split(",")));
        return entry;
    }

    private static RiskEntry withdrawnAfterSubmission(String others) {
        var entry = new RiskEntry(
                UUID.randomUUID(), "taken back " + others, "KZ", SomeEntry.OPENED, EntryStatus.DRAFT, SomeEntry.OPENED);
        entry.sponsorWith(others.isEmpty() ? List.of() : List.of(others.split(",")));
        entry.become(EntryStatus.SUBMITTED, SomeEntry.OPENED);
        entry.become(EntryStatus.WITHDRAWN, SomeEntry.OPENED);
        return entry;
    }

    private static Stream<Actor> everybody() {
        return Stream.of(DELEGATION, OTHER_DELEGATION, UNCLEARED, OFFICE, SERVANTS, GUESTS)
                .flatMap(List::stream);
    }

    private static Set<String> names(Stream<List<Actor>> people) {
        return people.flatMap(List::stream).map(Actor::username).collect(Collectors.toSet());
    }

    private static List<Actor> bodies(Role... roles) {
        return Stream.of(roles).map(Someone::as).toList();
    }

    private static Actor cleared(String state) {
        return Someone.of("cleared." + state, Role.NATIONAL_EXPERT.group(state), Actor.CLEARED + state);
    }
}
