package org.riskcatalog.catalog;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.text.Paragraph;
import org.riskcatalog.web.view.Segment;

/** What changed from one text to another, paragraph by paragraph and word by word. */
public final class Difference {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    private Difference() {}

    /** What became of a paragraph. */
    public enum Change {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    /**
     * @param heading message key
     * @param segments the words of both texts in reading order
     */
    public record ChangedParagraph(String id, String heading, Change change, List<Segment> segments) {

        public ChangedParagraph {
            segments = List.copyOf(segments);
        }
    }

    /** All paragraphs of both texts as people read them, in the order of the newer one; removed ones behind. */
    public static List<ChangedParagraph> between(List<Paragraph> older, List<Paragraph> newer) {
        var before = byId(older);
        var after = byId(newer);
        return Stream.concat(after.keySet().stream(), before.keySet().stream())
                .distinct()
                .map(id -> paragraph(id, before.get(id), after.get(id)))
                .toList();
    }

    private static Map<String, Paragraph> byId(List<Paragraph> text) {
        return text.stream()
                .collect(Collectors.toMap(Paragraph::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static ChangedParagraph paragraph(String id, @Nullable Paragraph before, @Nullable Paragraph after) {
        var heading = Objects.requireNonNull(after != null ? after : before).heading();
        if (before == null) {
            return new ChangedParagraph(id, heading, Change.ADDED, words("", text(after)));
        }
        if (after == null) {
            return new ChangedParagraph(id, heading, Change.REMOVED, words(text(before), ""));
        }
        var change = text(before).equals(text(after)) ? Change.SAME : Change.CHANGED;
        return new ChangedParagraph(id, heading, change, words(text(before), text(after)));
    }

    private static String text(@Nullable Paragraph paragraph) {
        return paragraph == null ? "" : paragraph.asText();
    }

    /** Two texts as one, with what was taken out and what was put in; changed words that only a space parts stay together. */
    public static List<Segment> words(String before, String after) {
        var segments = new ArrayList<Segment>();
        var out = new StringBuilder();
        var in = new StringBuilder();
        for (var delta : DiffUtils.diff(split(before), split(after), true).getDeltas()) {
            var same = String.join("", delta.getSource().getLines());
            if (delta.getType() != DeltaType.EQUAL) {
                out.append(same);
                in.append(String.join("", delta.getTarget().getLines()));
            } else if (same.isBlank() && !(out.isEmpty() && in.isEmpty())) {
                out.append(same);
                in.append(same);
            } else {
                flush(segments, out, in);
                segments.add(new Segment(Segment.Kind.SAME, same));
            }
        }
        flush(segments, out, in);
        return segments;
    }

    private static void flush(List<Segment> segments, StringBuilder out, StringBuilder in) {
        add(segments, Segment.Kind.DELETED, out);
        add(segments, Segment.Kind.INSERTED, in);
    }

    private static void add(List<Segment> segments, Segment.Kind kind, StringBuilder words) {
        if (!words.isEmpty()) {
            segments.add(new Segment(kind, words.toString()));
            words.setLength(0);
        }
    }

    private static List<String> split(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }
}
