package org.riskcatalog.engine.cockpit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What passes the door to Camunda's web applications: Cockpit's pages, reads, the queries that Cockpit posts, retries and
 * suspension. Whatever is not named here does not pass, so that a new version of Camunda opens nothing by itself.
 */
final class DoorRules {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String PLUGIN = "/camunda/api/cockpit/plugin/base/default";
    private static final String ID = "[A-Za-z0-9_:.-]+";

    private static final List<Pattern> READ = patterns(
            "/camunda",
            "/camunda/",
            "/camunda/favicon\\.ico",
            "/camunda/(lib|assets)/.*",
            "/camunda/app/?",
            "/camunda/app/cockpit",
            "/camunda/app/cockpit/.*",
            "/camunda/api/cockpit/.*",
            "/camunda/api/engine/engine/?",
            ENGINE + "/.*",
            "/camunda/api/admin/auth/user/default");

    private static final List<Pattern> QUERY = patterns(
            ENGINE + "/(process-instance|job|job-definition|task|variable-instance|external-task|group"
                    + "|history/(process-instance|task|job-log|external-task-log))(/count)?/?",
            PLUGIN + "/(process-instance|incident)(/count)?/?",
            PLUGIN + "/process-instance/" + ID + "/called-process-instances/?",
            PLUGIN + "/process-definition/" + ID + "/called-process-definitions/?");

    private static final List<Pattern> RETRY = patterns(ENGINE + "/(job|job-definition)/" + ID + "/retries/?");

    private static final List<Pattern> SUSPEND =
            patterns(ENGINE + "/(process-instance|process-definition)/" + ID + "/suspended/?");

    /** The lists that Cockpit asks for without a limit, which the engine refuses. */
    static final Set<String> UNLIMITED = Set.of(ENGINE + "/process-definition", ENGINE + "/group");

    static final Pattern SIGN_OUT = Pattern.compile("/camunda/api/admin/auth/user/default/logout/?");

    private DoorRules() {}

    /** Whether a request may pass, if its body may. */
    static boolean pass(String method, String path) {
        return switch (method) {
            case "GET", "HEAD", "OPTIONS" -> any(READ, path);
            case "POST" -> any(QUERY, path);
            case "PUT" -> any(RETRY, path) || any(SUSPEND, path);
            default -> false;
        };
    }

    /**
     * Whether a member of the body, or a parameter of the address, may pass. Within {@code orQueries} an expression would be
     * carried out (CVE-2026-109432), elsewhere the engine refuses it; a due date beside retries would move a deadline.
     */
    static boolean passMember(String name) {
        return !name.equalsIgnoreCase("orQueries")
                && !name.toLowerCase(Locale.ROOT).endsWith("expression")
                && !name.equalsIgnoreCase("dueDate");
    }

    private static boolean any(List<Pattern> patterns, String path) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }

    private static List<Pattern> patterns(String... expressions) {
        return List.of(expressions).stream().map(Pattern::compile).toList();
    }
}
