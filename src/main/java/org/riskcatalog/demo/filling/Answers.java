package org.riskcatalog.demo.filling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Supplier;
import org.riskcatalog.demo.seed.SeedEntry;
import org.riskcatalog.demo.seed.SeedText;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a person answers to a task of a planned entry; nothing if the plan leaves the task lying. */
@Component
@Profile("demo")
class Answers {

    private final ObjectMapper json;
    private final Opinions opinions;

    Answers(ObjectMapper json, Opinions opinions) {
        this.json = json;
        this.opinions = opinions;
    }

    /**
     * @param listed the task as the list gives it
     * @param whole the same with its prefilled answers and facts; asked for only where the answer depends on them
     * @param part of the filling that is played
     */
    Optional<ObjectNode> to(
            JsonNode listed, Supplier<JsonNode> whole, Plan plan, SeedEntry seed, Someone person, int part) {
        var key = listed.get("formKey").asText();
        var room = key.substring(0, key.indexOf('/'));
        if (key.equals(plan.left())
                || !plan.does(stage(key), person.state())
                        && !room.equals("measures")
                        && !plan.late().equals(person.state())) {
            return Optional.empty();
        }
        var task = whole.get();
        if (!plan.does(stage(key), person.state())
                && !opinions.answeredIn(part, place(task, plan, seed))
                && !late(task)) {
            return Optional.empty();
        }
        var answers = prefilled(task);
        switch (key.substring(key.indexOf('/') + 1)) {
            case "assign" -> answers.set("experts", json.createArrayNode());
            case "sign" -> answers.put("decision", "SIGN");
            case "consolidate" -> answers.setAll(content(room, task, plan, seed, person));
            case "check-admissibility" -> answers.setAll(opinions.admitted(plan.language(), plan.stage()));
            case "give-dispositions" -> opinions.dispose(answers, plan.language());
            case "answer-dispositions" -> opinions.satisfied(answers);
            case "approve-dispositions" -> answers.put("decision", "APPROVE");
            case "write-revision" -> opinions.revise(answers, plan.language());
            case "name-lead" -> answers.put("lead", seed.measures().get(1).leadState());
            case "choose-way" -> answers.setAll(opinions.recommended(plan.language()));
            case "announce-decision" -> announced(answers);
            default -> {
                // Answered as it is prefilled.
            }
        }
        return Optional.of(answers);
    }

    /** At the meeting that is prefilled; before there was one, by circular. */
    private static void announced(ObjectNode answers) {
        if (!answers.hasNonNull("meeting")) {
            answers.put("way", "CIRCULAR").put("where", "XIV");
        }
    }

    private static boolean late(JsonNode task) {
        return task.at("/facts/material/review/late").asBoolean();
    }

    private ObjectNode content(String room, JsonNode task, Plan plan, SeedEntry seed, Someone person) {
        return switch (room) {
            case "proposal" ->
                opinions.budgeted(
                        json.valueToTree(new SeedText(seed, plan.language(), plan.urgency()).typed()), plan.ref());
            case "review" -> opinions.position(plan.language(), person.state());
            case "assessment" -> opinions.score(seed, person.state());
            default ->
                opinions.commitment(
                        task.at("/facts/material/measure"), place(task, plan, seed), plan.language(), person.state());
        };
    }

    /** Proposal and place of the measure that the task is about, {@code P-UZ-01/2}. */
    private static String place(JsonNode task, Plan plan, SeedEntry seed) {
        var titles = seed.measures().stream()
                .map(measure -> measure.title().get(plan.language()))
                .toList();
        var title = task.at("/facts/material/measure/title").asText();
        return plan.ref() + "/" + (titles.indexOf(title) + 1);
    }

    private ObjectNode prefilled(JsonNode task) {
        return task.path("answers") instanceof ObjectNode answers ? answers.deepCopy() : json.createObjectNode();
    }

    /** The stage to which a task belongs: it is done if the plan goes further. */
    static Stage stage(String key) {
        return switch (key) {
            case "proposal/assign", "proposal/input", "proposal/consolidate", "proposal/sign" -> Stage.DRAFT;
            case "proposal/check-admissibility" -> Stage.SUBMITTED;
            case "review/give-dispositions",
                    "review/answer-dispositions",
                    "review/approve-dispositions",
                    "review/write-revision" -> Stage.RESOLUTION;
            case "adoption/propose-silence" -> Stage.CHANNEL;
            case "adoption/announce-decision", "adoption/issue-decision" -> Stage.ADOPTED;
            default ->
                switch (key.substring(0, key.indexOf('/'))) {
                    case "review" -> Stage.CONSULTATION;
                    case "assessment" -> Stage.ASSESSMENT;
                    default -> Stage.ADOPTED;
                };
        };
    }
}
