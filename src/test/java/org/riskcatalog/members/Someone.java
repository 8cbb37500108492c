package org.riskcatalog.members;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** People for tests: the same name is always the same person. */
public final class Someone {

    private Someone() {}

    public static Actor head(String state) {
        return of(state.toLowerCase(Locale.ROOT) + ".head", Role.HEAD_OF_DELEGATION.group(state));
    }

    public static Actor focal(String state) {
        return of(state.toLowerCase(Locale.ROOT) + ".focal", Role.FOCAL_POINT.group(state));
    }

    public static Actor deputy(String state) {
        return of(state.toLowerCase(Locale.ROOT) + ".deputy", Role.DEPUTY_FOCAL_POINT.group(state));
    }

    public static Actor expert(String state) {
        return of(state.toLowerCase(Locale.ROOT) + ".expert", Role.NATIONAL_EXPERT.group(state));
    }

    /** Somebody who acts for a body, for example the chair. */
    public static Actor as(Role body) {
        return of(body.word(), body.group());
    }

    public static Actor of(String username, String... groups) {
        return new Actor(
                UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)),
                username,
                "Name of " + username,
                new LinkedHashSet<>(List.of(groups)),
                Locale.ENGLISH);
    }
}
