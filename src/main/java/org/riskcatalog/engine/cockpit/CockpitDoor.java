package org.riskcatalog.engine.cockpit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/** Stands before Camunda's web applications; only administrators come this far. */
class CockpitDoor extends OncePerRequestFilter {

    private static final String CLOSED =
            "{\"type\":\"NotOffered\",\"message\":\"The catalog does not offer this in Cockpit: an administrator looks,"
                    + " retries and suspends, and answers for nobody.\"}";

    private final Administrators administrators;

    CockpitDoor(Administrators administrators) {
        this.administrators = administrators;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (request.getMethod().equals("POST")
                && DoorRules.SIGN_OUT.matcher(path).matches()) {
            signOut(request, response);
        } else if (!DoorRules.pass(request.getMethod(), path) || !parametersPass(request)) {
            refuse(response);
        } else {
            administrators.welcome(
                    SecurityContextHolder.getContext().getAuthentication().getName());
            enter(request, response, chain);
        }
    }

    private static void enter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            chain.doFilter(limited(request), response);
            return;
        }
        var body = new DoorBody(request);
        if (body.passes()) {
            chain.doFilter(limited(body), response);
        } else {
            refuse(response);
        }
    }

    /** Cockpit asks for all at once, versions of a definition for one; the engine answers only if somebody names a number. */
    private static HttpServletRequest limited(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var query = request.getQueryString() == null ? "" : request.getQueryString() + "&";
        if (!DoorRules.UNLIMITED.contains(path) || query.contains("maxResults=")) {
            return request;
        }
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getQueryString() {
                return query + "maxResults=1000";
            }
        };
    }

    private static boolean parametersPass(HttpServletRequest request) {
        // From the address alone: asking the request for its parameters could swallow the body.
        var query = request.getQueryString();
        return query == null
                || UriComponentsBuilder.newInstance().query(query).build().getQueryParams().keySet().stream()
                        .map(name -> URLDecoder.decode(name, StandardCharsets.UTF_8))
                        .allMatch(DoorRules::passMember);
    }

    /** Camunda's button ends the whole session: signing out of Cockpit alone would sign in again at the next click. */
    private static void signOut(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter().write(CLOSED);
    }
}
