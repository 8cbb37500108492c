package org.riskcatalog.desk.answers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riskcatalog.web.view.Option;
import org.springframework.stereotype.Component;

/** Reads answers into their record and judges every field of them, whether they came as a page or as JSON. */
@Component
public class AnswersBinder {

    private final Values values;
    private final PartRules rules;

    AnswersBinder(Values values, PartRules rules) {
        this.values = values;
        this.rules = rules;
    }

    /** The fields of a sent page as a tree; blank ones and those that the record does not know are left out. */
    public ObjectNode tree(Class<? extends Record> type, SentPage page) {
        return new SentFields(page.fields(), false).tree(type);
    }

    /** The same, with the row added or removed whose button was pressed. */
    public ObjectNode edited(Class<? extends Record> type, SentPage page) {
        return RowButtons.pressed(type, page);
    }

    /** The first field of the last row of a list: where somebody who added a row goes on. */
    public Optional<String> lastRow(Class<? extends Record> type, ObjectNode tree, String list) {
        return RowButtons.lastRow(type, tree, list);
    }

    /** A tree for programs: what a page sent as text becomes the number or truth value that it is, if it is one. */
    public ObjectNode readable(Class<? extends Record> type, ObjectNode tree) {
        return new ReadableTree(values).of(type, tree);
    }

    /** @param choices allowed values by path without row numbers; fields not named are free */
    public <F extends Record> Bound<F> bind(Class<F> type, ObjectNode sent, Map<String, List<Option>> choices) {
        var reading = new Reading(values, rules, choices);
        var answers = type.cast(reading.parts("", sent, Shapes.of(type)));
        return new Bound<>(answers, reading.faults());
    }
}
