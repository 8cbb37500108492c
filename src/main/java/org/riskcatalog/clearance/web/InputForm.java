package org.riskcatalog.clearance.web;

import java.util.List;
import java.util.Map;
import org.riskcatalog.acts.Act;
import org.riskcatalog.clearance.NationalAct;
import org.riskcatalog.clearance.PrepareAct;
import org.riskcatalog.clearance.ReadClearance;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.workflow.OpenTask;

/** An expert gives input to the State's act. */
class InputForm<C extends Record> implements TaskForm<C> {

    private final NationalAct<C> act;
    private final ReadClearance read;
    private final PrepareAct prepare;

    InputForm(NationalAct<C> act, ReadClearance read, PrepareAct prepare) {
        this.act = act;
        this.read = read;
        this.prepare = prepare;
    }

    @Override
    public String key() {
        return act.word() + "/input";
    }

    @Override
    public String template() {
        return "tasks/clearance/input";
    }

    @Override
    public String texts() {
        return act.texts();
    }

    @Override
    public Class<C> answers() {
        return act.content();
    }

    @Override
    public C prefilled(OpenTask task, Actor actor) {
        return read.beginInput(act, task.subject(), actor.person());
    }

    @Override
    public Map<String, Object> facts(OpenTask task, Actor actor) {
        return Map.of("room", act.word(), "material", read.facts(task.subject(), actor));
    }

    @Override
    public Map<String, List<Option>> choices(OpenTask task, Actor actor) {
        return read.choices(task.subject(), actor);
    }

    @Override
    public void kept(OpenTask task, Actor actor) {
        prepare.drafted(task.subject(), actor.person());
    }

    @Override
    public String submit(OpenTask task, C answers, Act received) {
        prepare.giveInput(task.subject(), answers, received);
        return "given";
    }
}
