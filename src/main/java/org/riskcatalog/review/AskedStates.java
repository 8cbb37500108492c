package org.riskcatalog.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.workflow.ElectorateSource;
import org.springframework.stereotype.Component;

/** Whom a consultation asks: the members of the moment of its opening, whoever joined or left since. */
@Component
public class AskedStates implements ElectorateSource {

    private final Consultations consultations;
    private final Replies replies;
    private final MemberStates members;

    AskedStates(Consultations consultations, Replies replies, MemberStates members) {
        this.consultations = consultations;
        this.replies = replies;
        this.members = members;
    }

    @Override
    public Optional<List<String>> statesAsked(UUID subject) {
        return consultations.findById(subject).map(consultation -> awaited(consultation.id()));
    }

    /** States that are still asked, in the order of protocol. */
    public List<String> awaited(UUID consultation) {
        return replies(consultation).stream()
                .filter(reply -> reply.status().awaited())
                .map(Reply::state)
                .toList();
    }

    /** All States that were asked, in the order of protocol. */
    public List<String> of(UUID consultation) {
        return replies(consultation).stream().map(Reply::state).toList();
    }

    /** Their replies, in the order of protocol. */
    public List<Reply> replies(UUID consultation) {
        return inProtocolOrder(replies.findByConsultationId(consultation), Reply::state);
    }

    /** Sorts anything that belongs to States as they sit at the table; a State sits there whether or not it is a member today. */
    public <T> List<T> inProtocolOrder(List<T> things, Function<T, String> state) {
        return things.stream()
                .sorted(Comparator.comparingInt(thing -> seat().getOrDefault(state.apply(thing), Integer.MAX_VALUE)))
                .toList();
    }

    private Map<String, Integer> seat() {
        var all = members.all();
        return IntStream.range(0, all.size())
                .boxed()
                .collect(Collectors.toMap(i -> all.get(i).code(), Function.identity()));
    }
}
