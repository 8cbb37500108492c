package org.riskcatalog.review.web;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.members.Actor;
import org.riskcatalog.review.SignReply;
import org.springframework.stereotype.Component;

/** A head declares that the State does not take part in this item: an ordinary position, in one step. */
@Component
class NotInterestedAct implements OneStepAct<NotInterestedAct.Answers> {

    /** @param reasons not needed */
    record Answers(@Size(max = 4000) @Nullable String reasons) {}

    private final OpenReplies open;
    private final SignReply replies;

    NotInterestedAct(OpenReplies open, SignReply replies) {
        this.open = open;
        this.replies = replies;
    }

    @Override
    public String word() {
        return "not-interested";
    }

    @Override
    public String room() {
        return "review";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Answers prefilled(UUID entry, Actor actor) {
        return new Answers(null);
    }

    @Override
    public boolean offered(UUID entry, Actor actor) {
        return open.of(entry, actor).filter(reply -> !reply.answered()).isPresent();
    }

    @Override
    public void submit(UUID entry, Answers answers, Act act) {
        var reply = open.of(entry, act.actor()).orElseThrow(NotThere::new);
        replies.declareNotInterested(reply.consultation().id(), reply.state(), answers.reasons(), act);
    }

    @Override
    public Consequence consequence(UUID entry, Answers answers, Actor actor) {
        return open.of(entry, actor)
                .map(reply -> Consequence.of(
                        "review.not-interested.consequence",
                        reply.state(),
                        reply.consultation().closesAt()))
                .orElse(Consequence.none());
    }
}
