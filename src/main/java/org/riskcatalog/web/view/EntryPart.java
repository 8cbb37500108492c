package org.riskcatalog.web.view;

/**
 * One part of an entry that a task is about, where it is not the entry as a whole: a measure.
 *
 * @param number for example {@code M-2026-007-2}
 * @param title as written in the entry, in its language
 * @param path where it is read
 */
public record EntryPart(String number, String title, String path) {}
