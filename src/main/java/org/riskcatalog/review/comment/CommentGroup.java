package org.riskcatalog.review.comment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** The same words on the same paragraph, from one State or several: they get one disposition. */
public record CommentGroup(List<Comment> comments) {

    /** What makes two comments the same; white space, case and the weight that a State gives do not matter. */
    private record Sameness(String paragraph, CommentType type, String text, String proposedText) {

        static Sameness of(Comment comment) {
            return new Sameness(
                    comment.paragraph(),
                    comment.type(),
                    plain(comment.text()),
                    plain(Objects.requireNonNullElse(comment.proposedText(), "")));
        }

        private static String plain(String text) {
            return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }
    }

    public CommentGroup {
        comments = List.copyOf(comments);
        if (comments.isEmpty()) {
            throw new IllegalArgumentException("a group has at least one comment");
        }
    }

    /** Groups in the order in which their first comments stand. */
    public static List<CommentGroup> of(Collection<Comment> comments) {
        var groups = new LinkedHashMap<Sameness, List<Comment>>();
        comments.forEach(comment -> groups.computeIfAbsent(Sameness.of(comment), same -> new ArrayList<>())
                .add(comment));
        return groups.values().stream().map(CommentGroup::new).toList();
    }

    /** The id of its first comment: what answers name the group by. */
    public UUID id() {
        return first().id();
    }

    public Comment first() {
        return comments.get(0);
    }

    public List<String> states() {
        return comments.stream().map(Comment::state).distinct().toList();
    }

    /** The heaviest that any of the States gave. */
    public Weight weight() {
        return comments.stream().map(Comment::weight).max(Weight::compareTo).orElseThrow();
    }

    public boolean editorial() {
        return first().editorial();
    }
}
