package org.riskcatalog.review.web;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.members.Actor;
import org.riskcatalog.review.Consultation;
import org.riskcatalog.review.ExtendReview;
import org.springframework.stereotype.Component;

/** A head asks for the one extension that a review can have. */
@Component
class ExtensionAct implements OneStepAct<ExtensionAct.Answers> {

    /** @param reasons not needed; kept in the record */
    record Answers(@Size(max = 4000) @Nullable String reasons) {}

    private final OpenReplies open;
    private final ExtendReview extension;
    private final Clock clock;

    ExtensionAct(OpenReplies open, ExtendReview extension, Clock clock) {
        this.open = open;
        this.extension = extension;
        this.clock = clock;
    }

    @Override
    public String word() {
        return "extension";
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
        return open.of(entry, actor)
                .filter(reply -> inTime(reply.consultation()))
                .isPresent();
    }

    private boolean inTime(Consultation consultation) {
        return extension
                .askedUntil(consultation)
                .filter(clock.instant()::isBefore)
                .isPresent();
    }

    @Override
    public void submit(UUID entry, Answers answers, Act act) {
        var reply = open.of(entry, act.actor()).orElseThrow(NotThere::new);
        extension.onRequest(reply.consultation().id(), reply.state(), answers.reasons(), act);
    }

    @Override
    public Consequence consequence(UUID entry, Answers answers, Actor actor) {
        return open.of(entry, actor)
                .map(reply ->
                        Consequence.of("review.extension.consequence", extension.wouldCloseAt(reply.consultation())))
                .orElse(Consequence.none());
    }
}
