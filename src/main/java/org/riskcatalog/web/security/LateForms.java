package org.riskcatalog.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.riskcatalog.web.KeptForm;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/**
 * Forms that arrived after their session had ended, until the person who typed them has signed in again. Bound to the user
 * name that signed in last in that browser, and only if the form came from our own pages: nobody is offered a stranger's.
 */
@Component
class LateForms {

    static final String COOKIE = "signed-in-last";
    private static final String WAITING = LateForms.class.getName();

    private final WaitingForms waiting;
    private final KeyedHash hash = new KeyedHash();

    LateForms(Clock clock) {
        this.waiting = new WaitingForms(clock);
    }

    /** Keeps what was sent; false for what must not be kept: passwords, a form of another site, too long a one. */
    boolean keep(HttpServletRequest request) {
        var username = signedInLast(request);
        var length = length(request);
        if (username.isEmpty()
                || length > WaitingForms.LONGEST
                || !request.getMethod().equals("POST")
                || secret(request)
                || !own(request)) {
            return false;
        }
        var parameters = new TreeMap<>(request.getParameterMap());
        parameters.remove("_csrf");
        var form = new KeptForm(request.getRequestURI(), parameters);
        request.getSession().setAttribute(WAITING, waiting.add(username.get(), form, length));
        return true;
    }

    /** What waits for this person in this browser; it is handed out once. */
    Optional<KeptForm> take(HttpServletRequest request, String username) {
        var id = WebUtils.getSessionAttribute(request, WAITING);
        WebUtils.setSessionAttribute(request, WAITING, null);
        return waiting.take(id, username);
    }

    /**
     * A session cookie: whose form it is that arrives after the session ended. With a hash of ours, or whoever never signed
     * in could fill the memory in the name of others; opens nothing.
     */
    ResponseCookie remembering(HttpServletRequest request, String username) {
        return ResponseCookie.from(COOKIE, username + "." + hash.of(username))
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
    }

    private Optional<String> signedInLast(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .filter(value -> value.contains("."))
                .filter(value -> same(hash.of(name(value)), value.substring(value.lastIndexOf('.') + 1)))
                .map(LateForms::name);
    }

    private static String name(String value) {
        return value.substring(0, value.lastIndexOf('.'));
    }

    private static boolean same(String expected, String sent) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    private static int length(HttpServletRequest request) {
        return request.getRequestURI().length()
                + request.getParameterMap().entrySet().stream()
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
            // Not the header Host: a proxy may have put its own there.
            var here =
                    ServletUriComponentsBuilder.fromContextPath(request).build().toUri();
            return from != null && here.getAuthority().equals(URI.create(from).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
