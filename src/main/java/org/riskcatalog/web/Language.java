package org.riskcatalog.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that are complete, and so offered. */
public enum Language {
    ENGLISH("en", "English"),
    RUSSIAN("ru", "Русский");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** BCP 47. */
    public String tag() {
        return tag;
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    static Optional<Language> of(String tag) {
        return Stream.of(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }

    static Optional<Language> of(Locale locale) {
        return of(locale.getLanguage());
    }

    /** The first of a browser's languages that we have. */
    static Optional<Language> firstOf(List<Locale> wanted) {
        return wanted.stream().map(Language::of).flatMap(Optional::stream).findFirst();
    }
}
