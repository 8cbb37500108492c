package org.riskcatalog.demo.filling;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** The people of the demonstration who fill it, signed in at this application's own address. */
@Component
@Profile("demo")
class Cast {

    private final ServletWebServerApplicationContext server;
    private final RestClient.Builder http;
    private final Map<String, Someone> people = new LinkedHashMap<>();

    Cast(ServletWebServerApplicationContext server, RestClient.Builder http) {
        this.server = server;
        this.http = http;
    }

    /** Bodies first, then the delegations; in the order in which work usually passes through their hands. */
    Stream<Someone> all() {
        return Stream.concat(
                        Stream.of("secretariat", "editor", "chair", "registrar"),
                        Stream.of("kz", "kg", "tj", "tm", "uz", "az")
                                .flatMap(state -> Stream.of("focal", "head").map(role -> state + "." + role)))
                .map(this::one);
    }

    Someone one(String username) {
        return people.computeIfAbsent(
                username, name -> new Someone(name, http.clone().baseUrl(address())));
    }

    /** As the proposer's head sees it. */
    String status(Plan plan, String handle) {
        return one(plan.delegation() + ".head")
                .get("/api/entries/" + handle)
                .get("status")
                .asText();
    }

    private String address() {
        return "http://127.0.0.1:"
                + Objects.requireNonNull(server.getWebServer()).getPort();
    }
}
