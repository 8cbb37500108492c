package org.riskcatalog.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Person;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.SignedIn;
import org.riskcatalog.members.Someone;
import org.riskcatalog.members.configuration.Configured;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** People, mandates and tokens in their tables; the same on both databases. */
abstract class PeopleTables {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00.123Z");
    private static final UUID HEAD = UUID.randomUUID();

    private Accounts accounts;
    private Mandates mandates;
    private OneTimeTokens tokens;
    private ChairTerms chairs;
    private Absences absences;
    private KnownPeople people;
    private KnownActors actors;
    private PeopleList list;
    private Account anna;
    private Account boris;

    abstract DataSource empty() throws SQLException;

    @BeforeEach
    void twoPeople() throws SQLException {
        var database = empty();
        try (var connection = database.getConnection()) {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/V11__members.sql"));
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/V90__chair_rotation.sql"));
        }
        var jdbc = JdbcClient.create(database);
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        accounts = new Accounts(jdbc);
        mandates = new Mandates(jdbc);
        tokens = new OneTimeTokens(jdbc, clock);
        chairs = new ChairTerms(jdbc);
        absences = new Absences(jdbc);
        people = new KnownPeople(jdbc, accounts, clock);
        actors = new KnownActors(jdbc, Configured.members(), clock);
        list = new PeopleList(jdbc, accounts, mandates, clock);
        anna = added("anna", "Anna Ivanova");
        boris = added("boris", "Борис 100%_Петров");
    }

    @Test
    void anAccountComesBackAsItWasKept() {
        assertThat(accounts.find(anna.id()))
                .contains(new Account(
                        anna.id(),
                        1,
                        "anna",
                        "Anna Ivanova",
                        "anna@example.org",
                        Locale.forLanguageTag("ru"),
                        null,
                        NOW,
                        null));
        assertThat(accounts.named(" ANNA ")).isPresent();
        assertThat(accounts.find(UUID.randomUUID())).isEmpty();
        assertThat(accounts.none()).isFalse();
    }

    @Test
    void ofTwoWhoChangeAnAccountTheSecondLearnsOfTheFirst() {
        var read = accounts.find(anna.id()).orElseThrow();
        accounts.save(read.withPassword("hash"));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> accounts.save(read.closed(NOW)));
        assertThat(accounts.find(anna.id()).orElseThrow().passwordHash()).isEqualTo("hash");
    }

    @Test
    void onlyConfirmedMandatesOfThisMomentGiveGroupsInTheOrderOfProtocol() {
        mandate(anna, Role.EDITOR, "", NOW.minusSeconds(1), null, true);
        mandate(anna, Role.FOCAL_POINT, "UZ", NOW, null, true);
        mandate(anna, Role.HEAD_OF_DELEGATION, "AZ", NOW.minusSeconds(9), NOW.plusMillis(1), true);
        mandate(anna, Role.NATIONAL_EXPERT, "KZ", NOW.plusMillis(1), null, true);
        mandate(anna, Role.NATIONAL_EXPERT, "KG", NOW.minusSeconds(9), NOW, true);
        mandate(anna, Role.CHAIR, "", NOW.minusSeconds(9), null, false);
        assertThat(actors.of(anna.id()).groups()).containsExactly("head-of-delegation:AZ", "focal-point:UZ", "editor");
        assertThat(actors.of(boris.id()).groups()).isEmpty();
    }

    @Test
    void aGroupIsHeldByThoseWhoseAccountIsOpen() {
        mandate(anna, Role.FOCAL_POINT, "UZ", NOW, null, true);
        mandate(boris, Role.FOCAL_POINT, "UZ", NOW, null, true);
        assertThat(people.holding("focal-point:UZ"))
                .extracting(Person::username)
                .containsExactly("anna", "boris");
        accounts.save(accounts.find(boris.id()).orElseThrow().closed(NOW));
        assertThat(people.holding("focal-point:UZ"))
                .extracting(Person::username)
                .containsExactly("anna");
        assertThat(people.holding(List.of("focal-point:UZ", "chair")).get("chair"))
                .isEmpty();
        assertThat(people.names(List.of(anna.id(), boris.id())).values()).contains("Anna Ivanova", "Борис 100%_Петров");
    }

    @Test
    void aMandateComesBackWithEachOfItsSteps() {
        var id = mandate(anna, Role.FOCAL_POINT, "UZ", NOW, NOW.plusSeconds(60), false);
        var prepared = mandates.find(id).orElseThrow();
        mandates.save(prepared.confirmed(boris.id(), NOW.plusSeconds(1)));
        var confirmed = mandates.find(id).orElseThrow();
        assertThat(confirmed.confirmedBy()).isEqualTo(boris.id());
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> mandates.save(prepared.confirmed(HEAD, NOW)));
        mandates.save(confirmed.ended(boris.id(), NOW.plusSeconds(2)));
        assertThat(mandates.of(anna.id()).get(0).endedAt()).isEqualTo(NOW.plusSeconds(2));
        assertThat(mandates.everConfirmed(Role.FOCAL_POINT)).isTrue();
        assertThat(mandates.everConfirmed(Role.CHAIR)).isFalse();
    }

    @Test
    void aTokenIsUsedOnceAndNotAfterItsTimeNorAfterTheNextWasIssued() {
        var late = tokens.issue(anna.id(), Duration.ofHours(1), NOW.minus(Duration.ofHours(1)));
        assertThat(tokens.use(late)).isEmpty();
        var earlier = tokens.issue(anna.id(), Duration.ofHours(1), NOW);
        var token = tokens.issue(anna.id(), Duration.ofHours(1), NOW);
        assertThat(tokens.holder(earlier)).isEmpty();
        assertThat(tokens.holder(token)).contains(anna.id());
        assertThat(tokens.use(token)).contains(anna.id());
        assertThat(tokens.use(token)).isEmpty();
        assertThat(tokens.use("nonsense")).isEmpty();
    }

    @Test
    void theListIsSearchedLiterallySortedAndPaged() {
        var admin = Someone.as(Role.ADMIN);
        assertThat(list.page(admin, "БОРИС", "name", 0, 10).total()).isEqualTo(1);
        assertThat(list.page(admin, "100%_", "name", 0, 10).total()).isEqualTo(1);
        assertThat(list.page(admin, "n%a", "name", 0, 10).total()).isZero();
        var second = list.page(admin, "", "-username", 1, 1);
        assertThat(second.total()).isEqualTo(2);
        assertThat(second.rows()).extracting(row -> row.account().username()).containsExactly("anna");
    }

    @Test
    void aHeadFindsTheOwnDelegationOnlyAlsoThoseWhoWait() {
        mandate(anna, Role.FOCAL_POINT, "UZ", NOW, null, false);
        mandate(boris, Role.FOCAL_POINT, "KG", NOW, null, true);
        var found = list.page(Someone.head("UZ"), "", "name", 0, 10);
        assertThat(found.rows()).extracting(row -> row.account().username()).containsExactly("anna");
        assertThat(found.rows().get(0).waits()).isTrue();
        assertThat(found.rows().get(0).groups()).isEmpty();
    }

    @Test
    void aChairIsWhoeverIsMandatedForTheStateThatHoldsIt() {
        chairs.add(new ChairTerms.Term("UZ", NOW.minusSeconds(60), null));
        mandate(anna, Role.CHAIR, "UZ", NOW.minusSeconds(9), null, true);
        mandate(boris, Role.CHAIR, "KZ", NOW.minusSeconds(9), null, true);
        assertThat(actors.of(anna.id()).groups()).containsExactly("chair", "chair-of-UZ");
        assertThat(actors.of(boris.id()).groups()).containsExactly("chair-of-KZ");
        assertThat(actors.of(boris.id()).national()).isFalse();

        chairs.add(new ChairTerms.Term("KZ", NOW, UUID.randomUUID()));

        assertThat(actors.of(anna.id()).groups()).containsExactly("chair-of-UZ");
        assertThat(people.holding("chair")).extracting(Person::username).containsExactly("boris");
        assertThat(people.holding("chair-of-UZ")).extracting(Person::username).containsExactly("anna");
    }

    @Test
    void aSubstituteActsWhileThePrincipalIsAbsentAndAfterTheMandateHasEnded() {
        var own = mandate(anna, Role.HEAD_OF_DELEGATION, "UZ", NOW.minusSeconds(9), null, true);
        substitute(boris, anna);
        assertThat(actors.of(boris.id()).groups()).isEmpty();

        var away = new Absence(UUID.randomUUID(), anna.id(), NOW, null, anna.id(), NOW);
        absences.add(away);
        assertThat(actors.of(boris.id()).groups()).containsExactly("head-of-delegation:UZ");
        assertThat(actors.of(anna.id()).groups()).containsExactly("head-of-delegation:UZ");
        assertThat(people.holding("head-of-delegation:UZ")).hasSize(2);

        assertThat(absences.end(away.id(), boris.id(), NOW)).isFalse();
        assertThat(absences.end(away.id(), anna.id(), NOW)).isTrue();
        assertThat(actors.of(boris.id()).groups()).isEmpty();

        mandates.save(mandates.find(own).orElseThrow().ended(boris.id(), NOW));
        assertThat(actors.of(boris.id()).groups()).containsExactly("head-of-delegation:UZ");
    }

    @Test
    void aSubstituteActsOnceTheAccountOfThePrincipalIsClosed() {
        mandate(anna, Role.HEAD_OF_DELEGATION, "UZ", NOW.minusSeconds(9), null, true);
        substitute(boris, anna);
        assertThat(people.holding("head-of-delegation:UZ"))
                .extracting(Person::username)
                .containsExactly("anna");

        accounts.save(accounts.find(anna.id()).orElseThrow().closed(NOW));

        assertThat(actors.of(boris.id()).groups()).containsExactly("head-of-delegation:UZ");
        assertThat(people.holding("head-of-delegation:UZ"))
                .extracting(Person::username)
                .containsExactly("boris");
    }

    @Test
    void whoeverSignsInWhileThePasswordIsTakenAwayIsNobodyAfterwards() {
        accounts.save(accounts.find(anna.id()).orElseThrow().withPassword("hash of the old one"));
        var signedIn = new PasswordCredentials(accounts, new Passwords(new ResetMeanwhile()))
                .check("anna", "the old one")
                .orElseThrow();
        assertThat(current(signedIn)).isEmpty();

        accounts.save(accounts.find(anna.id()).orElseThrow().withPassword("hash of the next one"));
        assertThat(current(signedIn)).isEmpty();
        var next = accounts.find(anna.id()).flatMap(Account::signedIn).orElseThrow();
        assertThat(current(next)).map(Actor::username).contains("anna");
        accounts.save(accounts.find(anna.id()).orElseThrow().closed(NOW));
        assertThat(current(next)).isEmpty();
    }

    private Optional<Actor> current(SignedIn person) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        try {
            return actors.current();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** While a password is compared, an administrator resets the access of its person. */
    private class ResetMeanwhile implements PasswordEncoder {

        @Override
        public String encode(CharSequence password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            accounts.save(accounts.find(anna.id()).orElseThrow().withPassword(null));
            return encode(password).equals(hash);
        }
    }

    private void substitute(Account person, Account principal) {
        mandates.add(new Mandate(
                UUID.randomUUID(),
                0,
                person.id(),
                Role.HEAD_OF_DELEGATION,
                "UZ",
                false,
                NOW.minusSeconds(9),
                null,
                "Note",
                principal.id(),
                anna.id(),
                NOW,
                null,
                NOW,
                null,
                null));
    }

    private Account added(String username, String name) {
        var account = Account.opened(username, name, username + "@example.org", Locale.forLanguageTag("ru"), NOW);
        accounts.add(account);
        return account;
    }

    private UUID mandate(
            Account person, Role role, String party, Instant from, @Nullable Instant to, boolean confirmed) {
        var id = UUID.randomUUID();
        mandates.add(new Mandate(
                id,
                0,
                person.id(),
                role,
                party,
                false,
                from,
                to,
                "Note",
                null,
                anna.id(),
                NOW,
                null,
                confirmed ? NOW : null,
                null,
                null));
        return id;
    }
}
