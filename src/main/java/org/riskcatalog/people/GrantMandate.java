package org.riskcatalog.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Two people grant a mandate: an administrator prepares it, the head of that delegation or the secretariat confirms it. */
@Service
public class GrantMandate {

    private final Accounts accounts;
    private final Mandates mandates;
    private final MemberStates states;
    private final StartTokens startTokens;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    GrantMandate(
            Accounts accounts,
            Mandates mandates,
            MemberStates states,
            StartTokens startTokens,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.states = states;
        this.startTokens = startTokens;
        this.clock = clock;
        this.events = events;
    }

    /**
     * What an administrator prepares.
     *
     * @param party State or organisation, empty for a body
     * @param validTo first instant at which it is over; null for none
     * @param substituteOf user name, empty if it is nobody's substitute
     */
    public record Wanted(
            UUID person,
            Role role,
            String party,
            boolean cleared,
            Instant validFrom,
            @Nullable Instant validTo,
            String reference,
            String substituteOf) {}

    public UUID prepare(Wanted wanted, Act act) {
        PeopleRights.require(PeopleRights.administers(act.actor()));
        var account = accounts.find(wanted.person()).filter(Account::open).orElseThrow(NotThere::new);
        var faults = new Faults();
        check(wanted, faults);
        faults.refuseIfAny();
        var mandate = new Mandate(
                UUID.randomUUID(),
                0,
                account.id(),
                wanted.role(),
                wanted.party(),
                wanted.cleared(),
                wanted.validFrom(),
                wanted.validTo(),
                wanted.reference().strip(),
                principal(wanted),
                act.actor().person(),
                act.receivedAt(),
                null,
                null,
                null,
                null);
        mandates.add(mandate);
        events.publishEvent(MandatePrepared.of(mandate, account));
        return mandate.id();
    }

    public void confirm(UUID id, Act act) {
        var mandate = mandates.find(id).orElseThrow(NotThere::new);
        PeopleRights.require(PeopleRights.confirms(act.actor(), mandate));
        confirm(mandate, act.actor().person(), act.receivedAt());
    }

    /** Whoever holds the second token of the start stands in for the secretariat, once. */
    public void confirmFirstSecretariat(UUID id, String token, Act act) {
        PeopleRights.require(PeopleRights.administers(act.actor()));
        var mandate = mandates.find(id).orElseThrow(NotThere::new);
        if (mandate.role() != Role.SECRETARIAT || !mandate.waits() || mandates.everConfirmed(Role.SECRETARIAT)) {
            throw Refusal.of("people.mandate.not-waiting");
        }
        if (!startTokens.useSecretariats(token)) {
            throw new Refusal(new Faults().add("token", "people.token.wrong").all());
        }
        confirm(mandate, null, act.receivedAt());
    }

    public void end(UUID id, Act act) {
        var mandate = mandates.find(id).orElseThrow(NotThere::new);
        PeopleRights.require(PeopleRights.ends(act.actor(), mandate));
        var ended = mandate.ended(act.actor().person(), act.receivedAt());
        if (mandate.role() == Role.ADMIN && mandate.person().equals(act.actor().person())) {
            throw Refusal.of("people.account.own");
        }
        mandates.save(ended);
        events.publishEvent(MandateEnded.of(ended, accounts.find(ended.person()).orElseThrow(NotThere::new)));
    }

    private void confirm(Mandate mandate, @Nullable UUID by, Instant at) {
        var confirmed = mandate.confirmed(by, at);
        mandates.save(confirmed);
        events.publishEvent(
                MandateConfirmed.of(confirmed, accounts.find(confirmed.person()).orElseThrow(NotThere::new)));
    }

    private void check(Wanted wanted, Faults faults) {
        var party = states.find(wanted.party()).map(MemberState::kind);
        var expected = wanted.role().ofState()
                ? Optional.of(MemberState.Kind.STATE)
                : wanted.role().observing()
                        ? Optional.of(MemberState.Kind.ORGANISATION)
                        : Optional.<MemberState.Kind>empty();
        if (!party.equals(expected) || (expected.isEmpty() && !wanted.party().isEmpty())) {
            faults.add(
                    "party",
                    expected.map(kind -> "people.party." + kind.name().toLowerCase(Locale.ROOT))
                            .orElse("people.party.none"));
        }
        if (wanted.validTo() != null
                && (!wanted.validTo().isAfter(wanted.validFrom())
                        || !wanted.validTo().isAfter(clock.instant()))) {
            faults.add("until", "people.mandate.over-before-it-begins");
        }
        if (!wanted.substituteOf().isBlank()) {
            var principal = principal(wanted);
            if (principal == null) {
                faults.add("substituteOf", "people.substitute.unknown");
            } else if (!holds(principal, wanted)) {
                faults.add("substituteOf", "people.substitute.without-mandate");
            }
        }
    }

    /** Who never held the mandate is always without it: a substitute of such a person would act at once. */
    private boolean holds(UUID principal, Wanted wanted) {
        return mandates.of(principal).stream()
                .anyMatch(held -> held.role() == wanted.role()
                        && held.party().equals(wanted.party())
                        && held.confirmed()
                        && !held.over(clock.instant()));
    }

    private @Nullable UUID principal(Wanted wanted) {
        return wanted.substituteOf().isBlank()
                ? null
                : accounts.named(wanted.substituteOf())
                        .map(Account::id)
                        .filter(id -> !id.equals(wanted.person()))
                        .orElse(null);
    }
}
