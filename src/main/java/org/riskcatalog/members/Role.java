package org.riskcatalog.members;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a mandate allows a person to be; its word is the engine's group, for a national role with the State behind it. */
public enum Role {
    HEAD_OF_DELEGATION(Kind.NATIONAL),
    FOCAL_POINT(Kind.NATIONAL),
    DEPUTY_FOCAL_POINT(Kind.NATIONAL),
    NATIONAL_EXPERT(Kind.NATIONAL),
    CHAIR(Kind.BODY),
    SECRETARIAT(Kind.BODY),
    EDITOR(Kind.BODY),
    REGISTRAR(Kind.BODY),
    OBSERVER(Kind.ORGANISATION),
    ADMIN(Kind.BODY);

    private enum Kind {
        NATIONAL,
        ORGANISATION,
        BODY
    }

    private final Kind kind;

    Role(Kind kind) {
        this.kind = kind;
    }

    /** Held for one State, so that its group names the State. */
    public boolean national() {
        return kind == Kind.NATIONAL;
    }

    /** Held for a State: a national role, and the chair. */
    public boolean ofState() {
        return national() || this == CHAIR;
    }

    /** Held for an organisation that is not a member. */
    public boolean observing() {
        return kind == Kind.ORGANISATION;
    }

    /** For example {@code head-of-delegation}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The group of a body, for example {@code chair}. */
    public String group() {
        if (national()) {
            throw new IllegalArgumentException(word() + " is held for a State");
        }
        return word();
    }

    /** The group of a national role, for example {@code head-of-delegation:KZ}. */
    public String group(String state) {
        if (!national()) {
            throw new IllegalArgumentException(word() + " is not held for a State");
        }
        return word() + ":" + state;
    }

    public static Optional<Role> ofWord(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
