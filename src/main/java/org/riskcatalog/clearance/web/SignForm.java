package org.riskcatalog.clearance.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.clearance.DecideAct;
import org.riskcatalog.clearance.NationalAct;
import org.riskcatalog.clearance.ReadClearance;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.workflow.OpenTask;

/** The head signs the State's act, returns it to the focal point, or declines. */
class SignForm<C extends Record> implements TaskForm<SignForm.Answers> {

    /** What a head can decide about a draft. */
    enum Decision {
        SIGN,
        RETURN,
        DECLINE
    }

    /**
     * @param note why it is returned; read by the delegation alone
     * @param restsOn checksum of the text that the head saw; empty for a proposal
     */
    record Answers(
            @NotNull Decision decision,
            @Size(max = 2000) @Nullable String note,
            @Nullable String restsOn) {}

    private final NationalAct<C> act;
    private final ReadClearance read;
    private final DecideAct decide;

    SignForm(NationalAct<C> act, ReadClearance read, DecideAct decide) {
        this.act = act;
        this.read = read;
        this.decide = decide;
    }

    @Override
    public String key() {
        return act.word() + "/sign";
    }

    @Override
    public String template() {
        return "tasks/clearance/sign";
    }

    @Override
    public String texts() {
        return "clearance.sign";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    /** Nothing is preselected. */
    @Override
    public Answers prefilled(OpenTask task, Actor actor) {
        return new Answers(null, null, read.restsOn(task.subject()));
    }

    @Override
    public Map<String, Object> facts(OpenTask task, Actor actor) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("room", act.word());
        facts.put("clearance", read.view(task.subject()));
        facts.put("material", read.facts(task.subject(), actor));
        return facts;
    }

    @Override
    public void check(OpenTask task, Answers answers, Actor actor, Faults faults) {
        if (answers.decision() == Decision.RETURN && blank(answers.note())) {
            faults.add("note", "clearance.sign.note.missing");
        }
        if (answers.decision() != Decision.SIGN) {
            return;
        }
        if (read.tookPart(task.subject(), actor.person())) {
            faults.add("decision", "clearance.sign.four-eyes");
        }
        var restsOn = read.restsOn(task.subject());
        if (restsOn != null && !restsOn.equals(blankToNull(answers.restsOn()))) {
            faults.add("restsOn", "clearance.sign.revision-superseded");
        }
        checkContent(task, faults);
    }

    private void checkContent(OpenTask task, Faults faults) {
        var own = new Faults();
        read.check(act, task.subject(), read.begin(act, task.subject()), own);
        own.all()
                .forEach(fault ->
                        faults.add("decision", fault.code(), fault.arguments().toArray()));
    }

    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        if (answers.decision() != Decision.SIGN) {
            return Consequence.none();
        }
        var sentence = read.consequence(task.subject());
        return new Consequence(sentence.code(), sentence.arguments());
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act received) {
        switch (answers.decision()) {
            case SIGN -> decide.sign(task.subject(), blankToNull(answers.restsOn()), received);
            case RETURN -> decide.returnDraft(task.subject(), answers.note());
            case DECLINE -> decide.decline(task.subject(), received);
        }
        return answers.decision().name().toLowerCase(Locale.ROOT);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return blank(text) ? null : text;
    }
}
