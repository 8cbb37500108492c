package org.riskcatalog.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.desk.answers.Reply;
import org.riskcatalog.desk.answers.Reply.Value;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.workflow.OpenTask;

/** A room's form as the desk sees it. */
class ReplyForm implements TaskForm<Reply> {

    final List<Reply> submitted = new ArrayList<>();
    final List<UUID> drafters = new ArrayList<>();

    @Override
    public String key() {
        return "sample/reply";
    }

    @Override
    public Class<Reply> answers() {
        return Reply.class;
    }

    @Override
    public Reply prefilled(OpenTask task, Actor actor) {
        return new Reply(new Reply.Position(null, null), null, null, false, List.of(), List.of());
    }

    @Override
    public Map<String, Object> facts(OpenTask task, Actor actor) {
        return Map.of("revision", 2);
    }

    @Override
    public Map<String, List<Option>> choices(OpenTask task, Actor actor) {
        return Map.of("affected", List.of(new Option("KZ", "Kazakhstan"), new Option("KG", "Kyrgyzstan")));
    }

    @Override
    public void check(OpenTask task, Reply answers, Actor actor, Faults faults) {
        if (answers.from().isBefore(LocalDate.of(2026, 1, 1))) {
            faults.add("from", "sample.fault.too-early", LocalDate.of(2026, 1, 1));
        }
    }

    @Override
    public Consequence consequence(OpenTask task, Reply answers, Actor actor) {
        return answers.position().value() == Value.OBJECT
                ? Consequence.of("sample.reply.consequence", 6)
                : Consequence.none();
    }

    @Override
    public void kept(OpenTask task, Actor actor) {
        drafters.add(actor.person());
    }

    @Override
    public String submit(OpenTask task, Reply answers, Act act) {
        submitted.add(answers);
        return "given";
    }
}
