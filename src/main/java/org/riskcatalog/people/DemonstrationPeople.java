package org.riskcatalog.people;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.Seats;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invented people of the demonstration, password {@code demo}; made at start when they are not there. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemonstrationPeople implements ApplicationRunner {

    /** Before any entry of the demonstration, whatever the clock says. */
    private static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");

    private static final List<String> NAMES = List.of(
            "az.head|Elchin Rzayev",
            "az.focal|Sevinj Aliyeva",
            "az.deputy|Rauf Mammadli",
            "az.expert|Gunel Hasanova",
            "kz.head|Daniyar Seitkali",
            "kz.focal|Aigerim Nurlan",
            "kz.deputy|Yerlan Abenov",
            "kz.expert|Madina Sarsen",
            "kg.head|Aizada Toktogulova",
            "kg.focal|Bakyt Asanov",
            "kg.deputy|Nurgul Isakova",
            "kg.expert|Timur Sadykov",
            "tj.head|Farrukh Rahimzoda",
            "tj.focal|Nigina Sharipova",
            "tj.deputy|Jamshed Karimzoda",
            "tj.expert|Zarina Mirzo",
            "tm.head|Merdan Ataev",
            "tm.focal|Ogulgerek Nurova",
            "tm.deputy|Serdar Hojaev",
            "tm.expert|Jemal Orazova",
            "uz.head|Otabek Yusupov",
            "uz.focal|Dilnoza Karimova",
            "uz.deputy|Sherzod Umarov",
            "uz.expert|Kamola Ismatova",
            "chair|Rustam Sobirov",
            "kz.chair|Zhanar Abdrakhmanova",
            "secretariat|Malika Ergasheva",
            "editor|Anvar Tillaev",
            "registrar|Saodat Juraeva",
            "unrcca.observer|Ingrid Halvorsen",
            "admin|Gulnora Nazarova");

    private final Accounts accounts;
    private final Mandates mandates;
    private final MemberStates states;
    private final Passwords passwords;
    private final Seats seats;

    DemonstrationPeople(Accounts accounts, Mandates mandates, MemberStates states, Passwords passwords, Seats seats) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.states = states;
        this.passwords = passwords;
        this.seats = seats;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        var absent = NAMES.stream()
                .map(line -> line.split("\\|"))
                .filter(line -> accounts.named(line[0]).isEmpty())
                .toList();
        if (!absent.isEmpty()) {
            // One hash for all: thirty of them would make the start two seconds longer, and the password is printed
            // anyway.
            var hash = passwords.hash("demo");
            absent.forEach(line -> make(line[0], line[1], hash));
        }
    }

    private void make(String username, String name, String hash) {
        var email = username + "@example.org";
        var account =
                Account.opened(username, name, email, Locale.ENGLISH, FROM).withPassword(hash);
        accounts.add(account);
        mandates.add(mandate(account.id(), username));
    }

    private Mandate mandate(UUID person, String username) {
        var parts = username.toUpperCase(Locale.ROOT).split("\\.");
        var chair = username.endsWith("chair");
        var party = parts.length == 2
                ? states.get(parts[0]).code()
                : chair ? seats.now().state() : "";
        var role = switch (parts[parts.length - 1]) {
            case "HEAD" -> Role.HEAD_OF_DELEGATION;
            case "FOCAL" -> Role.FOCAL_POINT;
            case "DEPUTY" -> Role.DEPUTY_FOCAL_POINT;
            case "EXPERT" -> Role.NATIONAL_EXPERT;
            default -> Role.valueOf(parts[parts.length - 1]);
        };
        return new Mandate(
                UUID.randomUUID(),
                0,
                person,
                role,
                party,
                false,
                FROM,
                null,
                "Demonstration",
                null,
                person,
                FROM,
                null,
                FROM,
                null,
                null);
    }
}
