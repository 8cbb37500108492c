package org.riskcatalog.desk.answers;

/** Names of fields: {@code measures[0].title}. */
final class Paths {

    private Paths() {}

    static String part(String parent, String name) {
        return parent.isEmpty() ? name : parent + "." + name;
    }

    static String row(String list, int number) {
        return list + "[" + number + "]";
    }

    /** {@code measures[0].title} becomes {@code measures.title}. */
    static String withoutRows(String path) {
        return path.replaceAll("\\[\\d+]", "");
    }
}
