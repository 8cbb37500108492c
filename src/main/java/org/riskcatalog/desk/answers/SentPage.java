package org.riskcatalog.desk.answers;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A page as it was sent: the fields of the answers, and the few that are the page's own. */
public record SentPage(Map<String, String[]> fields) {

    /** What a button at the end of a page says. */
    public enum Next {
        CONTINUE,
        LATER,
        CONFIRM,
        CHANGE
    }

    /** Idempotency key made when the page was shown. */
    public String key() {
        return one("key").orElse("");
    }

    /** Version of the draft that stood on the page, 0 for none. */
    public int seen() {
        return one("seen")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** The check page's confirmation counts only with its own field. */
    public Next next() {
        var word = one("next").orElse("");
        if (one("confirmed").isPresent()) {
            return word.equals("change") ? Next.CHANGE : Next.CONFIRM;
        }
        return word.equals("later") ? Next.LATER : Next.CONTINUE;
    }

    /** The list that is to get another row. */
    public Optional<String> added() {
        return one("add");
    }

    public Optional<String> removed() {
        return one("remove");
    }

    /** The fields without those of one row. */
    Map<String, String[]> without(@Nullable String row) {
        return fields.entrySet().stream()
                .filter(field -> row == null
                        || !field.getKey().equals(row) && !field.getKey().startsWith(row + "."))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<String> one(String name) {
        return Optional.ofNullable(fields.get(name))
                .filter(sent -> sent.length > 0)
                .map(sent -> sent[0]);
    }
}
