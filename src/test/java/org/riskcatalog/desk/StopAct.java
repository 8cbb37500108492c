package org.riskcatalog.desk;

import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;

/** A room's one-step act as the desk sees it: the head of KG stops something, once. */
class StopAct implements OneStepAct<StopAct.Answers> {

    record Answers(@NotBlank String reason) {}

    final List<String> reasons = new ArrayList<>();

    @Override
    public String word() {
        return "stop";
    }

    @Override
    public String room() {
        return "sample";
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
        return actor.is(Role.HEAD_OF_DELEGATION, "KG") && reasons.isEmpty();
    }

    @Override
    public void check(UUID entry, Answers answers, Actor actor, Faults faults) {
        if (answers.reason().equals("none")) {
            faults.add("reason", "sample.fault.no-reason");
        }
    }

    @Override
    public void submit(UUID entry, Answers answers, Act act) {
        reasons.add(answers.reason());
    }

    @Override
    public Consequence consequence(UUID entry, Answers answers, Actor actor) {
        return Consequence.of("sample.stop.consequence");
    }
}
