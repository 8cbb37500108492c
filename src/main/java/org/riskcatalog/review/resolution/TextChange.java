package org.riskcatalog.review.resolution;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.riskcatalog.catalog.text.EntryText;
import org.riskcatalog.catalog.text.Paragraph;
import org.riskcatalog.catalog.text.ProposedMeasure;

/**
 * How far one text lies from another.
 *
 * @param paragraphs of both texts together, each id counted once
 * @param changed of them: changed, added or taken out
 * @param newMeasure a measure was added, by its title
 */
public record TextChange(int paragraphs, int changed, boolean affectedChanged, boolean newMeasure) {

    public static TextChange between(EntryText before, EntryText after) {
        var old = byId(before);
        var now = byId(after);
        var all = new HashSet<>(old.keySet());
        all.addAll(now.keySet());
        var changed = all.stream()
                .filter(id -> !Objects.equals(old.get(id), now.get(id)))
                .count();
        return new TextChange(
                all.size(),
                (int) changed,
                !Set.copyOf(before.affectedStates()).equals(Set.copyOf(after.affectedStates())),
                !titles(before).containsAll(titles(after)));
    }

    /** From 0 to 1. */
    public double share() {
        return paragraphs == 0 ? 0 : (double) changed / paragraphs;
    }

    private static Map<String, String> byId(EntryText text) {
        Map<String, String> paragraphs = new LinkedHashMap<>();
        for (Paragraph paragraph : text.paragraphs()) {
            paragraphs.put(paragraph.id(), paragraph.asText());
        }
        return paragraphs;
    }

    private static Set<String> titles(EntryText text) {
        return new HashSet<>(
                text.measures().stream().map(ProposedMeasure::title).toList());
    }
}
