package org.riskcatalog.web.view;

import java.util.Optional;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Actors;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Who reads the page: looked up once for each request, however often a page asks. */
@Component
public class Reader {
    private static final String KEPT = Reader.class.getName();

    private final Actors actors;

    Reader(Actors actors) {
        this.actors = actors;
    }

    /** The person signed in; empty for a visitor. */
    @SuppressWarnings("unchecked")
    public Optional<Actor> actor() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return Optional.empty();
        }
        var kept = (Optional<Actor>) request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST);
        if (kept == null) {
            kept = actors.current();
            request.setAttribute(KEPT, kept, RequestAttributes.SCOPE_REQUEST);
        }
        return kept;
    }

    /** The State whose delegation the reader belongs to. */
    public Optional<String> state() {
        return actor().flatMap(Actor::state);
    }
}
