package org.riskcatalog.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.web.KeptForm;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Forms that arrived after their session had ended, until the person who typed them has signed in again. Bound to the user
 * name that signed in last in that browser, and only if the form came from our own pages: nobody is offered a stranger's.
 */
@Component
class LateForms {

    static final String COOKIE = "signed-in-last";
    private static final String WAITING = LateForms.class.getName();
    private static final int LONGEST = 500_000;
    private static final int LONGEST_TOGETHER = 10_000_000;

    private final Deque<Waiting> waiting = new ArrayDeque<>();

    private record Waiting(UUID id, String username, KeptForm form, int length) {}

    /** Keeps what was sent; false for what must not be kept: passwords, a form of another site, too long a one. */
    boolean keep(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        var length = length(request);
        if (cookie == null
                || length > LONGEST
                || !request.getMethod().equals("POST")
                || secret(request)
                || !own(request)) {
            return false;
        }
        var parameters = new TreeMap<>(request.getParameterMap());
        parameters.remove("_csrf");
        var kept = new Waiting(
                UUID.randomUUID(), cookie.getValue(), new KeptForm(request.getRequestURI(), parameters), length);
        add(kept);
        request.getSession().setAttribute(WAITING, kept.id());
        return true;
    }

    /** What waits for this person in this browser; it is handed out once. */
    Optional<KeptForm> take(HttpServletRequest request, String username) {
        var id = WebUtils.getSessionAttribute(request, WAITING);
        WebUtils.setSessionAttribute(request, WAITING, null);
        return remove(id).filter(kept -> kept.username().equals(username)).map(Waiting::form);
    }

    private synchronized void add(Waiting kept) {
        waiting.addLast(kept);
        while (waiting.stream().mapToInt(Waiting::length).sum() > LONGEST_TOGETHER) {
            waiting.removeFirst();
        }
    }

    private synchronized Optional<Waiting> remove(@Nullable Object id) {
        for (Iterator<Waiting> each = waiting.iterator(); each.hasNext(); ) {
            var kept = each.next();
            if (kept.id().equals(id)) {
                each.remove();
                return Optional.of(kept);
            }
        }
        return Optional.empty();
    }

    private static int length(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .mapToInt(LateForms::length)
                .sum();
    }

    private static int length(Map.Entry<String, String[]> parameter) {
        var length = 0;
        for (var value : parameter.getValue()) {
            length += value.length() + parameter.getKey().length();
        }
        return length;
    }

    private static boolean secret(HttpServletRequest request) {
        return request.getParameterMap().containsKey("password")
                || request.getParameterMap().containsKey("token");
    }

    private static boolean own(HttpServletRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        var from = origin == null ? request.getHeader(HttpHeaders.REFERER) : origin;
        try {
            return from != null
                    && URI.create(from).getAuthority() != null
                    && URI.create(from).getAuthority().equals(request.getHeader(HttpHeaders.HOST));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
