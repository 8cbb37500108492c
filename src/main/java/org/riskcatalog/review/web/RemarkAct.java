package org.riskcatalog.review.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.review.Consultation;
import org.riskcatalog.review.WriteRemark;
import org.riskcatalog.web.view.Option;
import org.springframework.stereotype.Component;

/** An observer writes a remark on a text under review. */
@Component
class RemarkAct implements OneStepAct<RemarkAct.Answers> {

    record Answers(
            @NotBlank @Size(max = 40) @Nullable String paragraph,
            @NotBlank @Size(max = 4000) @Nullable String text) {}

    private final WriteRemark remarks;
    private final Revisions revisions;
    private final ParagraphNames paragraphs;
    private final Clock clock;

    RemarkAct(WriteRemark remarks, Revisions revisions, ParagraphNames paragraphs, Clock clock) {
        this.remarks = remarks;
        this.revisions = revisions;
        this.paragraphs = paragraphs;
        this.clock = clock;
    }

    @Override
    public String word() {
        return "remark";
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
        return new Answers(null, null);
    }

    @Override
    public Actor acting(Actor actor) {
        return actor.acting(Role.OBSERVER.group());
    }

    @Override
    public boolean offered(UUID entry, Actor actor) {
        return open(entry, actor).isPresent();
    }

    private Optional<Consultation> open(UUID entry, Actor actor) {
        return actor.is(Role.OBSERVER) ? remarks.offered(entry, clock.instant()) : Optional.empty();
    }

    @Override
    public Map<String, List<Option>> choices(UUID entry, Actor actor) {
        return open(entry, actor)
                .map(consultation -> Map.of(
                        "paragraph", paragraphs.choices(revisions.text(consultation.revisionId()), actor.locale())))
                .orElse(Map.of());
    }

    @Override
    public void submit(UUID entry, Answers answers, Act act) {
        var consultation = open(entry, act.actor()).orElseThrow(NotThere::new);
        remarks.write(
                consultation.id(),
                Objects.requireNonNull(answers.paragraph()),
                Objects.requireNonNull(answers.text()),
                act);
    }

    @Override
    public Consequence consequence(UUID entry, Answers answers, Actor actor) {
        return open(entry, actor)
                .map(consultation -> Consequence.of("review.remark.consequence", consultation.closesAt()))
                .orElse(Consequence.none());
    }
}
