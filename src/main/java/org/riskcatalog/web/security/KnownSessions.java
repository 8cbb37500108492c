package org.riskcatalog.web.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.riskcatalog.members.Sessions;
import org.riskcatalog.members.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The sessions of this server, each with where it began; an ended one is refused at its next request. */
@Component
class KnownSessions extends SessionRegistryImpl implements Sessions {

    private static final int LONGEST_BROWSER = 200;
    private final Map<String, Beginning> beginnings = new ConcurrentHashMap<>();
    private final InstantSource machine = InstantSource.system();
    private final Clock clock;

    KnownSessions(Clock clock) {
        this.clock = clock;
    }

    private record Beginning(String address, String browser, Instant since) {}

    @Override
    public void registerNewSession(String id, Object principal) {
        super.registerNewSession(id, principal);
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            var request = attributes.getRequest();
            var browser = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
            var shortened = browser.substring(0, Math.min(browser.length(), LONGEST_BROWSER));
            beginnings.put(id, new Beginning(request.getRemoteAddr(), shortened, machine.instant()));
        }
    }

    @Override
    public void removeSessionInformation(String id) {
        super.removeSessionInformation(id);
        beginnings.remove(id);
    }

    @Override
    public List<Session> of(UUID person) {
        return running(person)
                .map(this::session)
                .sorted(Comparator.comparing(Session::since).reversed())
                .toList();
    }

    @Override
    public void end(UUID person, String handle) {
        running(person)
                .filter(session -> handle(session.getSessionId()).equals(handle))
                .forEach(SessionInformation::expireNow);
    }

    /** The place where Spring keeps who is signed in; the list of sessions knows it by the person and needs no change. */
    @Override
    public void goOn(SignedIn person) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            var before = SecurityContextHolder.getContext().getAuthentication();
            var signedIn = UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
            signedIn.setDetails(before.getDetails());
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(signedIn);
            SecurityContextHolder.setContext(context);
            attributes
                    .getRequest()
                    .getSession()
                    .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        }
    }

    @Override
    public int endOthers(UUID person) {
        var others = running(person)
                .filter(session -> !session.getSessionId().equals(current()))
                .toList();
        others.forEach(SessionInformation::expireNow);
        return others.size();
    }

    private Stream<SessionInformation> running(UUID person) {
        return getAllPrincipals().stream()
                .filter(principal -> principal instanceof SignedIn signedIn
                        && signedIn.person().equals(person))
                .flatMap(principal -> getAllSessions(principal, false).stream());
    }

    private Session session(SessionInformation running) {
        var id = running.getSessionId();
        var seen = running.getLastRequest().toInstant();
        var beginning = beginnings.getOrDefault(id, new Beginning("", "", seen));
        return new Session(
                handle(id),
                beginning.address(),
                beginning.browser(),
                shown(beginning.since()),
                shown(seen),
                id.equals(current()));
    }

    /** Spring counts by the machine's clock; the demonstration's runs ahead of it. */
    private Instant shown(Instant byTheMachine) {
        return clock.instant().minus(Duration.between(byTheMachine, machine.instant()));
    }

    private static String current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                        && attributes.getRequest().getSession(false) != null
                ? attributes.getRequest().getSession(false).getId()
                : "";
    }

    private static String handle(String id) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
