package org.riskcatalog.clearance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.riskcatalog.acts.Checksums;
import org.springframework.stereotype.Component;

/** The acts that States prepare, by their word, and their contents as they are kept. */
@Component
public class NationalActs {

    private final Map<String, NationalAct<?>> byWord;
    private final Checksums checksums;
    private final ObjectMapper json;

    NationalActs(Collection<NationalAct<?>> acts, Checksums checksums, ObjectMapper json) {
        this.byWord = acts.stream().collect(Collectors.toMap(NationalAct::word, Function.identity()));
        this.checksums = checksums;
        this.json = json;
    }

    Collection<NationalAct<?>> all() {
        return byWord.values();
    }

    /** @throws IllegalStateException if no room knows the word */
    NationalAct<?> get(String word) {
        var act = byWord.get(word);
        if (act == null) {
            throw new IllegalStateException("no room has the act " + word);
        }
        return act;
    }

    String kept(Record content) {
        return checksums.canonical(content);
    }

    <C extends Record> C read(NationalAct<C> act, String kept) {
        try {
            return json.readValue(kept, act.content());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft of " + act.word() + " cannot be read", e);
        }
    }
}
