package org.riskcatalog.browser.kit;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a browser complains of: warnings and errors in its console, faults of scripts, requests that failed, breaches of the
 * content security policy. The status of a page itself is no complaint: whoever arrives says which one is right.
 */
final class Complaints {

    private static final Set<String> WORTH_HEARING = Set.of("warning", "error", "assert");
    private static final String REPORT =
            "document.addEventListener('securitypolicyviolation', e => policyBroken(e.violatedDirective + ' ' + e.blockedURI))";

    private final List<String> heard = new ArrayList<>();

    Complaints(BrowserContext context) {
        context.exposeBinding("policyBroken", (source, what) -> heard.add("policy: " + what[0]));
        context.addInitScript(REPORT);
        context.onConsoleMessage(this::console);
        context.onWebError(fault -> heard.add("script: " + fault.error()));
        context.onRequestFailed(request -> heard.add("failed: " + request.url() + " " + request.failure()));
        context.onResponse(this::answered);
    }

    /** All since the last call. */
    List<String> taken() {
        var all = List.copyOf(heard);
        heard.clear();
        return all;
    }

    private void console(ConsoleMessage message) {
        if (WORTH_HEARING.contains(message.type()) && !message.text().startsWith("Failed to load resource")) {
            heard.add("console " + message.type() + ": " + message.text());
        }
    }

    /** A page of its own is judged by who arrives there; what it loads must be there. */
    private void answered(Response answer) {
        if (answer.status() >= 400 && !answer.request().isNavigationRequest()) {
            heard.add("answered " + answer.status() + ": " + answer.url());
        }
    }
}
