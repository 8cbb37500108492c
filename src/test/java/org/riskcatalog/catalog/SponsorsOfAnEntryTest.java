package org.riskcatalog.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SponsorsOfAnEntryTest {

    private final RiskEntry entry =
            RiskEntry.draft(UUID.randomUUID(), "KZ-2026-012", "KZ", "Low water", SomeEntry.OPENED);

    @Test
    void aProposerAloneIsItsOnlySponsor() {
        assertThat(entry.sponsors()).containsExactly("KZ");
        assertThat(entry.coSponsors()).isEmpty();
    }

    @Test
    void theProposerIsNeverItsOwnCoSponsorAndNobodyTwice() {
        entry.sponsorWith(List.of("KG", "KZ", "KG", "TJ"));
        assertThat(entry.coSponsors()).containsExactly("KG", "TJ");
        assertThat(entry.sponsors()).containsExactly("KZ", "KG", "TJ");
    }

    @Test
    void whoTakesItOverIsTheProposerAndWhoProposedItSponsorsItNoMore() {
        entry.sponsorWith(List.of("KG", "TJ"));
        entry.takenOverBy("TJ");
        assertThat(entry.proposer()).isEqualTo("TJ");
        assertThat(entry.coSponsors()).containsExactly("KG");
    }

    @Test
    void onlyASubmittedProposalIsMerged() {
        assertThatThrownBy(() -> entry.mergeInto("KG-2026-001", SomeEntry.OPENED))
                .isInstanceOf(TransitionNotAllowed.class);
        entry.become(EntryStatus.SUBMITTED, SomeEntry.OPENED);
        entry.mergeInto("KG-2026-001", SomeEntry.OPENED);
        assertThat(entry.status()).isEqualTo(EntryStatus.MERGED);
        assertThat(entry.mergedInto()).isEqualTo("KG-2026-001");
    }
}
