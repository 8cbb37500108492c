package org.riskcatalog.web.security;

/** All that can be reached. What is not listed here does not exist for anybody. */
final class ListedRoutes {

    /** Before sign-in. Error pages are none of them: they are come to by a dispatch of the server alone. */
    static final String[] OPEN = {
        "/login",
        "/language",
        "/first-administrator",
        "/invitation/*",
        "/favicon.ico",
        "/favicon.svg",
        "/look.css",
        "/webjars/picocss__pico/**"
    };

    /** Signed in, with an open account; which of its things a person sees is asked in the room. */
    static final String[] SIGNED_IN = {
        "/",
        "/desk/**",
        "/tasks/**",
        "/receipts/**",
        "/proposals/**",
        "/entries/**",
        "/catalog/**",
        "/matrix/**",
        "/measures/**",
        "/decisions/**",
        "/chair/**",
        "/oversight/**",
        "/meetings/**",
        "/silences/**",
        "/people/**",
        "/record/**",
        "/account/**",
        "/notices/**",
        KeptFormController.PATH
    };

    /** Administrators. */
    static final String[] ADMINISTRATION = {"/administration/**"};

    /** Signed in, and only in the demonstration. */
    static final String[] DEMONSTRATION = {"/demo/**"};

    private ListedRoutes() {}
}
