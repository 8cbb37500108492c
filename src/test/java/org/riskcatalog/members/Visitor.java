package org.riskcatalog.members;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser without JavaScript: keeps cookies, follows nothing by itself, sends forms with their token. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String server;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private final String address;

    public Visitor(int port) {
        this(port, "");
    }

    /** @param address from which a proxy on this machine says that the visitor came; empty without a proxy */
    public Visitor(int port, String address) {
        this.server = "http://localhost:" + port;
        this.address = address;
    }

    /** A visitor who has signed in with the password of the demonstration. */
    public static Visitor signedIn(int port, String username) {
        var visitor = new Visitor(port);
        var answer = visitor.signIn(username, "demo");
        if (answer.statusCode() != 302 || location(answer).contains("login")) {
            throw new IllegalStateException(username + " was not signed in: " + answer.statusCode());
        }
        return visitor;
    }

    public HttpResponse<String> signIn(String username, String password) {
        return form("/login", "/login", Map.of("username", username, "password", password));
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "text/html").GET());
    }

    /** Posts a form with the token of the page on which it stands. */
    public HttpResponse<String> form(String page, String path, Map<String, String> fields) {
        return post(path, fields, token(get(page)).orElse(""));
    }

    /** Posts a form as a browser would: from our own pages. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String token) {
        return send(fields(path, fields, token).header("Origin", server));
    }

    /** Posts a form from the pages of somebody else. */
    public HttpResponse<String> postFrom(String origin, String path, Map<String, String> fields) {
        return send(fields(path, fields, "").header("Origin", origin));
    }

    /** Sends JSON with the cookies, and the token of Camunda's pages where there is one. */
    public HttpResponse<String> json(String method, String path, String body) {
        var request = request(path)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return send(request);
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** As if the browser had lost it, or the server had forgotten what it stands for. */
    public void forget(String name) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(URI.create(server), cookie));
    }

    public static Optional<String> token(HttpResponse<String> page) {
        var found = TOKEN.matcher(page.body());
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** Path and query of where the answer leads; empty if it leads nowhere. */
    public static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(to -> to.replaceFirst("^http://[^/]+", ""))
                .orElse("");
    }

    private HttpRequest.Builder fields(String path, Map<String, String> fields, String token) {
        var form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(form + "&_csrf=" + encoded(token)));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(server + path));
        return address.isEmpty() ? request : request.header("X-Forwarded-For", address);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
