package org.riskcatalog.proposal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How alike two texts are: cosine of their character trigrams, 0 to 1. */
final class Similarity {

    private Similarity() {}

    static double of(String one, String other) {
        var a = trigrams(one);
        var b = trigrams(other);
        double dot = a.entrySet().stream()
                .mapToDouble(gram -> gram.getValue() * (double) b.getOrDefault(gram.getKey(), 0))
                .sum();
        double length = Math.sqrt(squares(a)) * Math.sqrt(squares(b));
        return length == 0 ? 0 : dot / length;
    }

    private static Map<String, Integer> trigrams(String text) {
        var plain = " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                        .strip() + " ";
        Map<String, Integer> grams = new HashMap<>();
        for (int i = 0; i + 3 <= plain.length(); i++) {
            grams.merge(plain.substring(i, i + 3), 1, Integer::sum);
        }
        return grams;
    }

    private static double squares(Map<String, Integer> grams) {
        return grams.values().stream()
                .mapToDouble(count -> (double) count * count)
                .sum();
    }
}
