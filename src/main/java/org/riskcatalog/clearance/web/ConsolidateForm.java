package org.riskcatalog.clearance.web;

import java.util.List;
import java.util.Map;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.clearance.NationalAct;
import org.riskcatalog.clearance.PrepareAct;
import org.riskcatalog.clearance.ReadClearance;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.workflow.OpenTask;

/** The focal point verifies and consolidates, and sends the draft to the head; a deputy may do all but send. */
class ConsolidateForm<C extends Record> implements TaskForm<C> {

    private final NationalAct<C> act;
    private final ReadClearance read;
    private final PrepareAct prepare;

    ConsolidateForm(NationalAct<C> act, ReadClearance read, PrepareAct prepare) {
        this.act = act;
        this.read = read;
        this.prepare = prepare;
    }

    @Override
    public String key() {
        return act.word() + "/consolidate";
    }

    @Override
    public String template() {
        return "tasks/clearance/consolidate";
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
        return read.begin(act, task.subject());
    }

    @Override
    public Map<String, Object> facts(OpenTask task, Actor actor) {
        return Map.of(
                "room", act.word(),
                "clearance", read.view(task.subject()),
                "material", read.facts(task.subject(), actor));
    }

    @Override
    public void check(OpenTask task, C answers, Actor actor, Faults faults) {
        if (task.state() == null || !actor.is(Role.FOCAL_POINT, task.state())) {
            faults.add("", "clearance.consolidate.deputy-may-not-send");
        }
        read.check(act, task.subject(), answers, faults);
    }

    @Override
    public Map<String, List<Option>> choices(OpenTask task, Actor actor) {
        return read.choices(task.subject(), actor);
    }

    @Override
    public void kept(OpenTask task, Actor actor) {
        prepare.drafted(task.subject(), actor.person());
    }

    /** Once it is sent, only the head can give it back. */
    @Override
    public Consequence consequence(OpenTask task, C answers, Actor actor) {
        return Consequence.of("clearance.consolidate.consequence");
    }

    @Override
    public String submit(OpenTask task, C answers, Act received) {
        prepare.verify(task.subject(), answers, received);
        return "sent";
    }
}
