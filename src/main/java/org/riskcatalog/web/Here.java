package org.riskcatalog.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The page that is being shown, and the same page with one thing changed: another page of a list, another order. The other
 * filters stay in the address. In templates {@code @here}.
 */
@Component("here")
public class Here {
    /** Path and query. */
    public String address() {
        return builder().build().toUriString();
    }

    /** The same address with the parameter set; the list starts at its first page again unless that is what changes. */
    public String with(String parameter, Object value) {
        // What stands in the address already is encoded, and must not be so twice.
        var encoded = UriUtils.encode(String.valueOf(value), StandardCharsets.UTF_8);
        var address = builder().replaceQueryParam(parameter, encoded);
        return (parameter.equals("page") ? address : address.replaceQueryParam("page"))
                .build()
                .toUriString();
    }

    /** The address that sorts by a column, or turns its order if the list is sorted by it already. */
    public String sortedBy(String column) {
        return with("sort", "ascending".equals(order(column)) ? "-" + column : column);
    }

    /** For {@code aria-sort}: "ascending", "descending", or null if the list is sorted by another column. */
    public @Nullable String order(String column) {
        var sort = request().getParameter("sort");
        if (column.equals(sort)) {
            return "ascending";
        }
        return ("-" + column).equals(sort) ? "descending" : null;
    }

    /** Whether the page stands at or below a path. */
    public boolean at(String path) {
        var here = path();
        return here.equals(path) || here.startsWith(path + "/");
    }

    /** A path of this server and nothing else, whatever was sent. */
    static String local(String address) {
        boolean ours = address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().noneMatch(letter -> letter < ' ' || letter == '\\');
        return ours ? UriComponentsBuilder.fromUriString(address).build().toUriString() : "/";
    }

    private static UriComponentsBuilder builder() {
        return UriComponentsBuilder.fromPath(path()).query(query());
    }

    private static String path() {
        return request().getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request().getRequestURI();
    }

    private static @Nullable String query() {
        return request().getAttribute(RequestDispatcher.ERROR_REQUEST_URI) == null
                ? request().getQueryString()
                : (String) request().getAttribute("jakarta.servlet.error.query_string");
    }

    static HttpServletRequest request() {
        return ((ServletRequestAttributes) Objects.requireNonNull(RequestContextHolder.getRequestAttributes()))
                .getRequest();
    }
}
