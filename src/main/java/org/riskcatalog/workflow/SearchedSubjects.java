package org.riskcatalog.workflow;

/** A room finds by words what tasks are about, so that a list of tasks can be searched for it in one statement. */
public interface SearchedSubjects {

    /**
     * SQL with one column: the subjects of tasks about a part of an entry that matches {@code :search}, which is a pattern in
     * lower case, with {@code !} as the escape character.
     */
    String select();
}
