package org.riskcatalog.desk.answers;

import java.util.List;
import java.util.stream.Stream;

/** Names of fields: {@code measures[0].title}. */
final class Paths {

    private Paths() {}

    static String part(String parent, String name) {
        return parent.isEmpty() ? name : parent + "." + name;
    }

    static String row(String list, int number) {
        return list + "[" + number + "]";
    }

    /** {@code measures[0].title} becomes {@code measures}, {@code [0]}, {@code title}. */
    static List<String> steps(String path) {
        return Stream.of(path.replace("[", ".[").split("\\."))
                .filter(step -> !step.isEmpty())
                .toList();
    }

    /** {@code measures[0].title} becomes {@code measures.title}. */
    static String withoutRows(String path) {
        return path.replaceAll("\\[\\d+]", "");
    }

    /** {@code [7]} becomes 7; what is no number, -1. */
    static int number(String step) {
        return step.matches("\\[\\d{1,4}]") ? Integer.parseInt(step.substring(1, step.length() - 1)) : -1;
    }
}
