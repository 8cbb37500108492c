package org.riskcatalog.review.web;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Fault;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.members.Actor;
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

    /** As long as replies are taken: who comes second or late reads why not. */
    @Override
    public boolean offered(UUID entry, Actor actor) {
        return open.of(entry, actor).isPresent();
    }

    @Override
    public boolean listed(UUID entry, Actor actor) {
        return open.of(entry, actor).filter(reply -> refusal(reply).isEmpty()).isPresent();
    }

    @Override
    public void check(UUID entry, Answers answers, Actor actor, Faults faults) {
        open.of(entry, actor)
                .flatMap(this::refusal)
                .ifPresent(fault -> faults.add(
                        fault.field(), fault.code(), fault.arguments().toArray()));
    }

    private Optional<Fault> refusal(OpenReplies.OpenReply reply) {
        return extension.refusalAt(reply.consultation(), clock.instant());
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
