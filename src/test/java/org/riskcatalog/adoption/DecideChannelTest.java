package org.riskcatalog.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riskcatalog.RunningCatalog;
import org.riskcatalog.catalog.Confidence;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RevisionKind;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.catalog.RiskLevel;
import org.riskcatalog.catalog.text.EntryText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Until an entry was adopted once its whole text is decided, however little its last revision changed. */
@RunningCatalog
@Transactional
class DecideChannelTest {

    @Autowired
    private DecideChannel channel;

    @Autowired
    private ChannelChoices choices;

    @Autowired
    private RiskEntries entries;

    @Autowired
    private Revisions revisions;

    @Autowired
    private Clock clock;

    @Autowired
    private ObjectMapper json;

    @Test
    void aVeryHighRiskIsNotedAlsoIfItsWordingWasPolishedLast() throws Exception {
        var entry = assessed(RiskLevel.VERY_HIGH, RevisionKind.EDITORIAL);
        assertThat(channel.decide(entry, "ACCEPT")).isEqualTo("SILENCE_AND_NOTE");
        assertThat(choices.latest(entry).orElseThrow().noted()).isTrue();
    }

    @Test
    void anOtherOneIsDecidedBySilenceAlone() throws Exception {
        assertThat(channel.decide(assessed(RiskLevel.HIGH, RevisionKind.SUBSTANTIVE), "ACCEPT"))
                .isEqualTo("SILENCE");
    }

    @Test
    void whatTheAssessmentSendsToAMeetingGoesThere() throws Exception {
        assertThat(channel.decide(assessed(RiskLevel.HIGH, RevisionKind.EDITORIAL), "TO_MEETING"))
                .isEqualTo("B_ITEM");
    }

    private UUID assessed(RiskLevel level, RevisionKind last) throws Exception {
        var now = clock.instant();
        var text = json.readValue("""
                {"language":"en","title":"Low water in a shared basin","category":"WATER_ENV","chronicity":"CHRONIC",
                 "origin":"NON_MALICIOUS","confidentiality":"PARTICIPANTS","urgency":"NORMAL",
                 "affectedStates":["KZ","UZ"],"summary":"The flow falls for two seasons."}""", EntryText.class);
        var entry = entries.save(RiskEntry.draft(UUID.randomUUID(), "KZ-1997-001", "KZ", "Low water", now));
        revisions.release(entry, text, RevisionKind.INITIAL, "KZ", null, now);
        revisions.release(entry, text, last, "editor", "Wording", now);
        entry.become(EntryStatus.SUBMITTED, now);
        entry.register("CA-RC-1997-001", now);
        entry.openRound(now);
        entry.become(EntryStatus.ASSESSMENT, now);
        entry.assess(5, 5, level, Confidence.HIGH);
        return entries.save(entry).id();
    }
}
