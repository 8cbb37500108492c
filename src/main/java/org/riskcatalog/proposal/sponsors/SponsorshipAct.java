package org.riskcatalog.proposal.sponsors;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.catalog.Revision;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.clearance.NationalAct;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.MemberStates;
import org.springframework.stereotype.Component;

/** Sponsoring another State's proposal as a State's act: it rests on the text that the proposer's head signed. */
@Component
class SponsorshipAct implements NationalAct<Sponsorship> {

    static final String WORD = "sponsorship";

    private final RiskEntries entries;
    private final Revisions revisions;
    private final MemberStates states;
    private final SignSponsorship sponsorships;

    SponsorshipAct(RiskEntries entries, Revisions revisions, MemberStates states, SignSponsorship sponsorships) {
        this.entries = entries;
        this.revisions = revisions;
        this.states = states;
        this.sponsorships = sponsorships;
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Class<Sponsorship> content() {
        return Sponsorship.class;
    }

    @Override
    public Sponsorship empty(UUID subject, String state) {
        return new Sponsorship(null);
    }

    @Override
    public UUID entryOf(UUID subject) {
        return subject;
    }

    @Override
    public Optional<Instant> outerDeadline(UUID subject) {
        return Optional.empty();
    }

    @Override
    public Map<String, Object> facts(UUID subject, String state, Actor actor) {
        var entry = entries.get(subject);
        return Map.of(
                "proposer",
                states.get(entry.proposer()).name(actor.locale()),
                "text",
                revisions.text(entry.revision()));
    }

    @Override
    public String restsOn(UUID subject) {
        return signed(subject).checksum();
    }

    private Revision signed(UUID entry) {
        return revisions.get(entries.get(entry).revision());
    }

    @Override
    public void signed(Signed<Sponsorship> signed) {
        sponsorships.sign(signed.subject(), signed.state(), signed.act());
    }

    @Override
    public void declined(UUID subject, String state, Act act) {
        sponsorships.decline(subject, state);
    }

    @Override
    public Object[] consequenceArguments(UUID subject, String state) {
        return new Object[] {entries.get(subject).handle()};
    }
}
