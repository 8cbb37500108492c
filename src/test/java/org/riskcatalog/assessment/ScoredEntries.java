package org.riskcatalog.assessment;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.riskcatalog.acts.Acts;
import org.riskcatalog.assessment.score.ScoreSheet;
import org.riskcatalog.assessment.score.Sheets;
import org.riskcatalog.catalog.Confidentiality;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.catalog.SomeEntry;
import org.riskcatalog.members.Someone;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Entries with scores in the running application, without their cases; for tests of what pages show. */
public final class ScoredEntries {

    public static final List<String> STATES = List.of("AZ", "KZ", "KG", "TJ", "TM", "UZ");

    private final BeanFactory beans;

    public ScoredEntries(BeanFactory beans) {
        this.beans = beans;
    }

    /** Under assessment, with a round open. */
    public RiskEntry open(String handle, String number, Confidentiality confidentiality) {
        return transaction(() -> {
            var entry = SomeEntry.reviewed(
                    beans.getBean(RiskEntries.class), beans.getBean(Revisions.class), handle, number, confidentiality);
            beans.getBean(OpenRound.class).of(entry.id());
            return entry;
        });
    }

    public void signs(RiskEntry entry, String state, ScoreSheet sheet) {
        var round = round(entry);
        beans.getBean(Acts.class)
                .carryOut(
                        "test/sign",
                        Someone.head(state),
                        UUID.randomUUID().toString(),
                        List.of(state),
                        entry.id(),
                        act -> {
                            beans.getBean(ReceiveScore.class)
                                    .signed(
                                            round.id(),
                                            state,
                                            sheet,
                                            round.revisionChecksum(),
                                            Set.of(),
                                            act.actor().person(),
                                            act);
                            return entry.handle();
                        });
    }

    /** All six scored, the round closed. */
    public RiskEntry scored(String handle, String number, List<Integer> likelihoods, List<Integer> impacts) {
        var entry = open(handle, number, Confidentiality.PARTICIPANTS);
        for (int i = 0; i < STATES.size(); i++) {
            signs(entry, STATES.get(i), Sheets.of(likelihoods.get(i), impacts.get(i)));
        }
        close(entry);
        return entry;
    }

    public Verdict close(RiskEntry entry) {
        return beans.getBean(AggregateScores.class).of(round(entry).id());
    }

    public RiskEntry adopt(RiskEntry entry) {
        return transaction(() -> {
            var entries = beans.getBean(RiskEntries.class);
            return SomeEntry.adopted(entries, entries.get(entry.id()));
        });
    }

    private Round round(RiskEntry entry) {
        return beans.getBean(Rounds.class)
                .findByEntryIdOrderByNumber(entry.id())
                .get(0);
    }

    private <T> T transaction(Supplier<T> work) {
        return new TransactionTemplate(beans.getBean(PlatformTransactionManager.class)).execute(status -> work.get());
    }
}
