package org.riskcatalog.engine.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.riskcatalog.catalog.EntryVisibility;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Actors;
import org.riskcatalog.workflow.SearchedSubjects;
import org.riskcatalog.workflow.TaskPage;
import org.riskcatalog.workflow.TaskQuery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of tasks: one statement for the page and one for the count, however many tasks there are. */
@Component
class InboxLists {

    private static final Duration LATELY = Duration.ofDays(14);
    private static final Map<String, String> ORDERS = Map.of(
            "due",
            "t.due",
            "created",
            "t.created",
            "handle",
            "t.handle",
            "task",
            "t.form_key",
            "finished",
            "t.finished_at");

    private final JdbcClient jdbc;
    private final EntryVisibility visibility;
    private final Actors actors;
    private final Clock clock;
    private final ObjectProvider<SearchedSubjects> subjects;

    InboxLists(
            JdbcClient jdbc,
            EntryVisibility visibility,
            Actors actors,
            Clock clock,
            ObjectProvider<SearchedSubjects> subjects) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.actors = actors;
        this.clock = clock;
        this.subjects = subjects;
    }

    TaskPage list(TaskQuery query) {
        var condition = condition(query);
        var parameters = parameters(query);
        var total = count(condition, parameters);
        var page = InboxRow.SELECT + " where " + condition + " order by " + order(query.sort())
                + " limit :size offset :offset";
        return new TaskPage(
                jdbc.sql(page).params(parameters).query(InboxRow.MAPPER).list().stream()
                        .map(InboxRow::listed)
                        .toList(),
                total);
    }

    int count(TaskQuery query) {
        return count(condition(query), parameters(query));
    }

    private int count(String condition, Map<String, Object> parameters) {
        return jdbc.sql("select count(*)" + InboxRow.FROM + " where " + condition)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private String condition(TaskQuery query) {
        var who = switch (query.which()) {
            case MINE -> "t.finished_at is null and " + mine();
            case OTHERS ->
                "t.finished_at is null and " + mine()
                        + " is not true and (t.state is null or t.state in (:states)) and " + visibility.condition();
            case DONE ->
                "t.finished_at >= :lately and t.finished_by is not null and (t.state in (:states) or " + mine() + ")";
        };
        var search = query.search() == null ? "" : " and (" + said(query) + ")";
        return who + search + (query.dueBefore() == null ? "" : " and t.due < :dueBefore");
    }

    private String said(TaskQuery query) {
        var handle = "lower(t.handle) like :search escape '!' or lower(e.title) like :search escape '!'";
        var form = "lower(t.form_key) like :search escape '!'"
                + (query.named().isEmpty() ? "" : " or t.form_key in (:named)");
        var parts = subjects.stream().map(part -> "t.subject in (" + part.select() + ")");
        return Stream.concat(Stream.of(handle, form), parts).collect(Collectors.joining(" or "));
    }

    private static String mine() {
        return """
                ((t.assignee is null and exists
                    (select 1 from inbox_group mine where mine.task_id = t.id and mine.group_name in (:groups)))
                 or (t.assignee = :person and (t.state is null or t.state in (:states))) or %s)""".formatted(TakenOver.CONDITION);
    }

    private Actor reader(UUID person) {
        return actors.current().filter(actor -> actor.person().equals(person)).orElseGet(() -> actors.of(person));
    }

    private Map<String, Object> parameters(TaskQuery query) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("groups", some(query.groups()));
        parameters.put("person", query.person());
        parameters.put("leads", some(TakenOver.states(query.groups())));
        parameters.put("now", clock.instant().atOffset(ZoneOffset.UTC));
        parameters.put("states", some(query.states()));
        parameters.put("size", query.size());
        parameters.put("offset", query.offset());
        parameters.put("lately", clock.instant().minus(LATELY).atOffset(ZoneOffset.UTC));
        parameters.putAll(visibility.parameters(reader(query.person())));
        if (query.search() != null) {
            parameters.put("search", "%" + escaped(query.search()) + "%");
            parameters.put("named", query.named());
        }
        if (query.dueBefore() != null) {
            parameters.put(
                    "dueBefore", Objects.requireNonNull(query.dueBefore()).atOffset(ZoneOffset.UTC));
        }
        return parameters;
    }

    private static String escaped(String search) {
        return search.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }

    /** SQL has no empty list; no group and no State is called so. */
    private static Collection<String> some(Collection<String> words) {
        return words.isEmpty() ? List.of("-") : words;
    }

    private static String order(String sort) {
        boolean descending = sort.startsWith("-");
        var column = ORDERS.getOrDefault(descending ? sort.substring(1) : sort, "t.due");
        return column + (descending ? " desc" : " asc") + " nulls last, t.created, t.id";
    }
}
