package org.riskcatalog.review.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.proposal.WithdrawEntry;
import org.riskcatalog.review.ChooseWay;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** The head of the proposing State withdraws the entry as the chair asks, or keeps it. */
@Component
class AnswerWithdrawalRequestForm implements TaskForm<AnswerWithdrawalRequestForm.Answers> {

    /** What a head can answer. */
    enum WithdrawalReply {
        WITHDRAW,
        KEEP
    }

    /** @param reason told to all who may see the entry */
    record Answers(
            @NotNull @Nullable WithdrawalReply reply,
            @Size(max = 4000) @Nullable String reason) {}

    private final WithdrawEntry withdrawals;
    private final ChooseWay ways;

    AnswerWithdrawalRequestForm(WithdrawEntry withdrawals, ChooseWay ways) {
        this.withdrawals = withdrawals;
        this.ways = ways;
    }

    @Override
    public String key() {
        return "review/answer-withdrawal-request";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    /** Nothing is preselected. */
    @Override
    public Answers prefilled(OpenTask task, Actor actor) {
        return new Answers(null, null);
    }

    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        return Consequence.of("review.answer-withdrawal-request.consequence." + answers.reply());
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        var reply = Objects.requireNonNull(answers.reply());
        switch (reply) {
            // Also if the head has withdrawn it meanwhile, without answering.
            case WITHDRAW -> withdrawals.withdraw(task.entry(), answers.reason(), act.receivedAt());
            case KEEP -> ways.kept(task.entry(), answers.reason());
        }
        return reply.name().toLowerCase(Locale.ROOT);
    }
}
