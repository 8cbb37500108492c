package org.riskcatalog.demo.filling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.riskcatalog.demo.seed.SeedEntry;
import org.riskcatalog.members.configuration.ConfigurationFiles;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the delegations of the demonstration say and score, as {@code config/demo/opinions.yaml} tells it. */
@Component
@Profile("demo")
class Opinions {

    private static final String FILE = "config/demo/opinions.yaml";

    private final ObjectMapper json;
    private final JsonNode told;

    Opinions(ObjectMapper json, ConfigurationFiles files) {
        this.json = json;
        try (var content = files.find(FILE).getInputStream()) {
            this.told = new YAMLMapper().readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    /** The State's reply in a review of a text in that language. */
    ObjectNode position(String language, String state) {
        var own = told.at("/positions/" + state);
        var reply = json.createObjectNode();
        reply.set("position", own.get("value"));
        var comments = reply.putArray("comments");
        own.get("remarks").forEach(remark -> comments.add(remark(remark, language)));
        return reply;
    }

    private ObjectNode remark(JsonNode remark, String language) {
        var comment = json.createObjectNode();
        for (var word : new String[] {"paragraph", "type", "weight"}) {
            comment.set(word, remark.get(word));
        }
        for (var text : new String[] {"text", "proposedText", "justification"}) {
            if (remark.get(text).has(language)) {
                comment.set(text, remark.get(text).get(language));
            }
        }
        return comment;
    }

    /** A score near the proposal's own, as the State sees it. */
    ObjectNode score(SeedEntry seed, String state) {
        var away = told.at("/scores/" + state);
        int likelihood = onScale(seed.assessment().likelihood() + away.get(0).asInt());
        int impact = onScale(seed.assessment().impact() + away.get(1).asInt());
        var sheet = json.createObjectNode();
        sheet.put("answer", "SCORE");
        sheet.put("likelihood", likelihood);
        sheet.putObject("impacts").put("economic", impact).put("human", Math.max(1, impact - 1));
        sheet.put("velocity", "DAYS").put("trend", "STABLE");
        sheet.put("dataQuality", "MEDIUM").put("understanding", "GOOD").put("agreement", "MEDIUM");
        sheet.put("sensitivity", "MEDIUM");
        sheet.put("residualLikelihood", onScale(likelihood - 1)).put("residualImpact", onScale(impact - 1));
        return sheet;
    }

    /**
     * What a measure says of the State: who leads, who takes part; unless the State sees it otherwise.
     *
     * @param place proposal and place of the measure, {@code P-UZ-01/2}
     */
    ObjectNode commitment(JsonNode measure, String place, String language, String state) {
        var level = told.path("commitments").path(place).path(state).asText(invited(measure, state));
        var offer = json.createObjectNode().put("level", level);
        var conditions = told.path("conditions").path(state).path(language);
        if (level.equals("PARTICIPANT") && conditions.isTextual()) {
            offer.set("conditions", conditions);
        }
        return offer;
    }

    private static String invited(JsonNode measure, String state) {
        if (state.equals(measure.path("lead").asText())) {
            return "LEAD";
        }
        for (var other : measure.path("participants")) {
            if (state.equals(other.asText())) {
                return "PARTICIPANT";
            }
        }
        return "OBSERVING";
    }

    /** Whether States that the plan leaves silent answer about this measure in that part of the filling. */
    boolean answeredIn(int part, String place) {
        return told.path("answeredFrom").path(place).asInt(Integer.MAX_VALUE) <= part;
    }

    /** The secretariat accepts a proposal, or returns it with its reasons where the plan ends so. */
    ObjectNode admitted(String language, Stage stage) {
        var outcome = json.createObjectNode();
        return stage == Stage.RETURNED
                ? outcome.put("outcome", "RETURN").put("reason", said("/returned", language))
                : outcome.put("outcome", "ACCEPT");
    }

    /** What a measure would cost, where the delegations say so; nobody has paid for it yet. */
    ObjectNode budgeted(ObjectNode text, String ref) {
        var measures = text.path("measures");
        for (int place = 1; place <= measures.size(); place++) {
            var budget = told.path("budgets").path(ref + "/" + place);
            if (budget instanceof ObjectNode unpaid) {
                ((ObjectNode) measures.get(place - 1)).setAll(unpaid);
            }
        }
        return text;
    }

    /** The objection of a State to a text under silence. */
    ObjectNode objection(String language) {
        return json.createObjectNode().put("how", "OBJECTION").put("reason", said("/objection", language));
    }

    /** Its proposer leaves a measure that nobody leads as a recommendation. */
    ObjectNode recommended(String language) {
        return json.createObjectNode().put("way", "RECOMMEND").put("reason", said("/recommended", language));
    }

    /** The editor takes every comment over, in its own words. */
    void dispose(ObjectNode answers, String language) {
        answers.put("acceptEditorial", true);
        answers.path("dispositions").forEach(row -> {
            ((ObjectNode) row).put("disposition", "INCORPORATED_MODIFIED");
            ((ObjectNode) row).put("note", said("/notes/incorporated", language));
        });
    }

    /** The author State is content. */
    void satisfied(ObjectNode answers) {
        answers.path("answers").forEach(row -> ((ObjectNode) row).put("satisfied", "YES"));
    }

    /** The editor adds a sentence to the scenario. */
    void revise(ObjectNode answers, String language) {
        answers.put("kind", "EDITORIAL");
        answers.put("changeNote", said("/changeNote", language));
        if (answers.path("text") instanceof ObjectNode text) {
            text.put("scenario", text.path("scenario").asText() + " " + said("/addition", language));
        }
    }

    private String said(String what, String language) {
        return told.at(what).path(language).asText();
    }

    private static int onScale(int value) {
        return Math.max(1, Math.min(5, value));
    }
}
