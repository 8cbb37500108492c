package org.riskcatalog.web.view;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What changed between two texts, word by word, in pieces that read as one text. */
public final class Difference {
    /** A word with the blank behind it, so that pieces join to the text again. */
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    private Difference() {}

    /** Pieces of the kind {@code SAME} and {@code INSERTED} make the later text, the others the earlier one. */
    public static List<Segment> between(String earlier, String later) {
        var before = words(earlier);
        var segments = new ArrayList<Segment>();
        int at = 0;
        for (AbstractDelta<String> change : DiffUtils.diff(before, words(later)).getDeltas()) {
            add(
                    segments,
                    Segment.Kind.SAME,
                    before.subList(at, change.getSource().getPosition()));
            add(segments, Segment.Kind.DELETED, change.getSource().getLines());
            add(segments, Segment.Kind.INSERTED, change.getTarget().getLines());
            at = change.getSource().getPosition() + change.getSource().size();
        }
        add(segments, Segment.Kind.SAME, before.subList(at, before.size()));
        return List.copyOf(segments);
    }

    private static void add(List<Segment> segments, Segment.Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            segments.add(new Segment(kind, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
