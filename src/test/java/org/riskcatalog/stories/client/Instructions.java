package org.riskcatalog.stories.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How forms are answered otherwise than by agreeing. */
final class Instructions {

    private final List<Instruction> given = new ArrayList<>();

    /** From now on. */
    void always(String form, String state, List<String> words, ObjectNode fields) {
        given.add(new Instruction(form, state, words, fields, false));
    }

    /** For the next time only. */
    void once(String form, String state, List<String> words, ObjectNode fields) {
        given.add(new Instruction(form, state, words, fields, true));
    }

    /** What is said for the next time only goes before what is said for always. */
    Told on(JsonNode task) {
        return new Told(given.stream()
                .filter(one -> one.concerns(task))
                .sorted(Comparator.comparing(one -> !one.once()))
                .toList());
    }

    /** Those for one time have had it. */
    void followed(Told told) {
        told.instructions().stream().filter(Instruction::once).forEach(given::remove);
    }

    /** Of one form; state empty for whoever is asked. */
    private record Instruction(String form, String state, List<String> words, ObjectNode fields, boolean once) {

        boolean concerns(JsonNode task) {
            return task.get("formKey").asText().equals(form)
                    && (state.isEmpty() || task.path("state").asText().equals(state));
        }
    }

    /** The instructions on one task. */
    record Told(List<Instruction> instructions) {

        /** Preferred in this order where a form offers them. */
        List<String> words() {
            return instructions.stream().flatMap(one -> one.words().stream()).toList();
        }

        void setIn(ObjectNode answers) {
            instructions.forEach(one -> merge(one.fields(), answers));
        }

        private static void merge(ObjectNode fields, ObjectNode into) {
            fields.properties().forEach(field -> {
                if (field.getValue() instanceof ObjectNode inner
                        && into.get(field.getKey()) instanceof ObjectNode there) {
                    merge(inner, there);
                } else {
                    into.set(field.getKey(), field.getValue());
                }
            });
        }
    }
}
