package org.riskcatalog.desk.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riskcatalog.web.view.Option;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

class DescribingAnswersTest {

    private static final List<Option> NEIGHBOURS =
            List.of(new Option("KZ", "Kazakhstan"), new Option("KG", "Kyrgyzstan"));

    private final StaticMessageSource messages = new StaticMessageSource();
    private final AnswersSchema schemas = new AnswersSchema(new Words(messages));

    private JsonNode schema(Map<String, List<Option>> choices) {
        return schemas.of(Reply.class, "Reply", "review.input", choices);
    }

    @Test
    void aSchemaSaysTypesFormatsBoundsAndWhatIsRequired() {
        var schema = schema(Map.of());
        assertThat(schema.at("/$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.at("/required")).extracting(JsonNode::asText).containsExactlyInAnyOrder("position", "from");
        assertThat(schema.at("/additionalProperties").asBoolean(true)).isFalse();
        assertThat(schema.at("/properties/from").toString()).contains("\"string\"", "\"date\"");
        assertThat(schema.at("/properties/likelihood/minimum").asInt()).isEqualTo(1);
        assertThat(schema.at("/properties/likelihood/maximum").asInt()).isEqualTo(5);
        assertThat(schema.at("/properties/remarks/maxItems").asInt()).isEqualTo(2);
        assertThat(schema.at("/properties/remarks/items/properties/text/maxLength")
                        .asInt())
                .isEqualTo(40);
        assertThat(schema.at("/properties/remarks/items/properties/id/format").asText())
                .isEqualTo("uuid");
        assertThat(schema.at("/properties/remarks/items/properties/steps/items/required/0")
                        .asText())
                .isEqualTo("what");
        assertThat(schema.at("/properties/affected/items/pattern").asText()).isEqualTo("[A-Z]{2}");
    }

    @Test
    void whatIsRequiredSometimesStandsAsIfAndThen() {
        var rule = schema(Map.of()).at("/properties/position/allOf/0");
        assertThat(rule.at("/if/properties/value/enum"))
                .extracting(JsonNode::asText)
                .containsExactly("HOLD", "OBJECT");
        assertThat(rule.at("/then/required/0").asText()).isEqualTo("reasons");
    }

    @Test
    void labelsAndWordsOfChoicesAreInTheCallersLanguage() {
        var russian = Locale.forLanguageTag("ru");
        messages.addMessage("review.input.position.value", russian, "Позиция");
        messages.addMessage("review.input.position.value.hint", russian, "Одна на делегацию");
        messages.addMessage("desk.value.OBJECT", russian, "возражает");
        LocaleContextHolder.setLocale(russian);
        try {
            var value = schema(Map.of()).at("/properties/position/properties/value");
            assertThat(value.at("/title").asText()).isEqualTo("Позиция");
            assertThat(value.at("/description").asText()).isEqualTo("Одна на делегацию");
            assertThat(value.at("/enum")).extracting(JsonNode::asText).containsExactly("APPROVE", "HOLD", "OBJECT");
            assertThat(value.at("/oneOf/2/title").asText()).isEqualTo("возражает");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void choicesOfTheMomentAreWrittenIntoTheSchema() {
        var items = schema(Map.of("affected", NEIGHBOURS)).at("/properties/affected/items");
        assertThat(items.at("/enum")).extracting(JsonNode::asText).containsExactly("KZ", "KG");
        assertThat(items.at("/oneOf/1/title").asText()).isEqualTo("Kyrgyzstan");
    }

    @Test
    void oneCallersWordsDoNotStayForTheNext() {
        schema(Map.of("affected", NEIGHBOURS));
        assertThat(schema(Map.of()).at("/properties/affected/items").has("enum"))
                .isFalse();
    }

    @Test
    void theSchemaAcceptsExactlyWhatTheDeskAccepts() {
        var choices = Map.of("affected", NEIGHBOURS);
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema(choices));
        var random = new RandomReplies(20260601);
        int accepted = 0;
        for (int i = 0; i < 1500; i++) {
            var sent = random.next();
            var bound = Answers.BINDER.bind(Reply.class, sent, choices);
            var found = schema.validate(sent, run -> run.getExecutionConfig().setFormatAssertionsEnabled(true));
            assertThat(found.isEmpty())
                    .as("%s%nschema %s%ndesk %s", sent, found, bound.faults())
                    .isEqualTo(bound.accepted());
            accepted += bound.accepted() ? 1 : 0;
        }
        assertThat(accepted).isBetween(100, 1400);
    }
}
