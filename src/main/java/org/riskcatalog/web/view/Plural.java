package org.riskcatalog.web.view;

import java.util.Locale;

/** The plural forms that texts come in (Unicode CLDR, cardinal, whole numbers): the last part of a counted message key. */
public enum Plural {
    ONE,
    FEW,
    MANY;

    /** English has one and many; Russian all three. */
    public static Plural of(Locale language, long count) {
        long n = Math.abs(count);
        if (!language.getLanguage().equals("ru")) {
            return n == 1 ? ONE : MANY;
        }
        boolean teen = n % 100 >= 11 && n % 100 <= 14;
        if (teen || n % 10 == 0 || n % 10 > 4) {
            return MANY;
        }
        return n % 10 == 1 ? ONE : FEW;
    }

    /** {@code days} becomes {@code days.few}. */
    public String key(String code) {
        return code + "." + name().toLowerCase(Locale.ROOT);
    }
}
