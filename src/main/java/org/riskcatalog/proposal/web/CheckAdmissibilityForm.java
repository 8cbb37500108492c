package org.riskcatalog.proposal.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.Urgency;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.RequiredWhen;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.proposal.Admission;
import org.riskcatalog.proposal.AdviseAdmissibility;
import org.riskcatalog.proposal.ConfirmUrgency;
import org.riskcatalog.proposal.DecideAdmissibility;
import org.riskcatalog.proposal.Judgement;
import org.riskcatalog.proposal.merger.ProposeMerger;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** The secretariat checks a proposal against the rule, and may differ from it with a reason. */
@Component
class CheckAdmissibilityForm implements TaskForm<CheckAdmissibilityForm.Answers> {

    /**
     * @param mergeInto handle of the entry to merge with
     * @param urgency that the secretariat confirms; the proposer only asks
     * @param reason asked for everything but acceptance, and where the decision differs from the rule
     */
    record Answers(
            boolean internalAffairOfOther,
            boolean blames,
            boolean coveredElsewhere,
            @NotNull Admission outcome,

            @RequiredWhen(field = "outcome", in = "MERGE") @Size(max = 40) @Nullable
            String mergeInto,

            @RequiredWhen(field = "outcome", in = "ACCEPT") @Nullable
            Urgency urgency,

            @Size(max = 4000) @Nullable String reason) {

        Answers {
            mergeInto = mergeInto == null ? null : mergeInto.strip();
        }

        Judgement judgement() {
            return new Judgement(internalAffairOfOther, blames, coveredElsewhere);
        }
    }

    private final AdviseAdmissibility advise;
    private final DecideAdmissibility decide;
    private final ConfirmUrgency confirm;
    private final ProposeMerger merge;
    private final ReadMergers mergers;
    private final RiskEntries entries;
    private final Revisions revisions;

    CheckAdmissibilityForm(
            AdviseAdmissibility advise,
            DecideAdmissibility decide,
            ConfirmUrgency confirm,
            ProposeMerger merge,
            ReadMergers mergers,
            RiskEntries entries,
            Revisions revisions) {
        this.advise = advise;
        this.decide = decide;
        this.confirm = confirm;
        this.merge = merge;
        this.mergers = mergers;
        this.entries = entries;
        this.revisions = revisions;
    }

    @Override
    public String key() {
        return "proposal/check-admissibility";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    /** Nothing is preselected but the urgency that was asked for. */
    @Override
    public Answers prefilled(OpenTask task, Actor actor) {
        return new Answers(
                false, false, false, null, null, entries.get(task.entry()).urgency(), null);
    }

    @Override
    public Map<String, Object> facts(OpenTask task, Actor actor) {
        return Map.of(
                "advice", advise.advice(task.entry(), Judgement.none()),
                "refused", mergers.refused(task.entry()),
                "text", revisions.text(entries.get(task.entry()).revision()));
    }

    @Override
    public void check(OpenTask task, Answers answers, Actor actor, Faults faults) {
        if (answers.outcome() == Admission.MERGE
                && merge.survivor(task.entry(), answers.mergeInto()).isEmpty()) {
            faults.add("mergeInto", "proposal.fault.cannot-merge-into");
        }
        if (answers.reason() != null && !answers.reason().isBlank()) {
            return;
        }
        var advised = advise.advice(task.entry(), answers.judgement()).outcome();
        if (answers.outcome() != advised) {
            faults.add("reason", "proposal.fault.differs-without-reason", advised);
        } else if (answers.outcome() != Admission.ACCEPT) {
            faults.add("reason", "proposal.fault.reason-missing");
        }
    }

    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        return Consequence.of("proposal.check-admissibility.consequence." + answers.outcome());
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        if (answers.outcome() == Admission.ACCEPT) {
            confirm.confirm(task.entry(), Objects.requireNonNull(answers.urgency()));
        }
        decide.decide(task.entry(), answers.judgement(), answers.outcome(), answers.mergeInto(), answers.reason(), act);
        return answers.outcome().name().toLowerCase(Locale.ROOT);
    }
}
