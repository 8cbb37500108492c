package org.riskcatalog.stories.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Answers that fit a schema, with every free choice taken by lot. */
public final class AtRandom {

    private final Random random;

    public AtRandom(Random random) {
        this.random = random;
    }

    /** @param everything fill what is optional too */
    public ObjectNode answer(JsonNode schema, JsonNode prefilled, boolean everything) {
        List<String> words = new ArrayList<>(schema.findValues("enum").stream()
                .flatMap(list -> {
                    List<String> each = new ArrayList<>();
                    list.forEach(word -> each.add(word.asText()));
                    return each.stream();
                })
                .toList());
        words.addAll(schema.findValuesAsText("const"));
        Collections.sort(words);
        Collections.shuffle(words, random);
        return new FromSchema(words, everything).answer(schema, prefilled);
    }
}
