package org.riskcatalog.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.acts.CurrentAct;
import org.riskcatalog.acts.KeptArguments;
import org.riskcatalog.members.Directory;
import org.riskcatalog.members.Person;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a row for every person whom an event tells, in the transaction in which it happens. */
@Component
class WriteNotices {

    private final NoticeRows rows;
    private final Directory directory;
    private final KeptArguments arguments;
    private final MailSettings mail;
    private final JdbcClient jdbc;
    private final Clock clock;

    WriteNotices(
            NoticeRows rows,
            Directory directory,
            KeptArguments arguments,
            MailSettings mail,
            JdbcClient jdbc,
            Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.arguments = arguments;
        this.mail = mail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    @Order(10)
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(CatalogEvent event) {
        if (event.tells().isEmpty()) {
            return;
        }
        var addressees = addressees(event.tells());
        if (!addressees.isEmpty()) {
            rows.insert(rows(event, addressees));
        }
    }

    /** Each person once, with all groups by which he or she is told. */
    private Map<Person, Set<String>> addressees(Set<String> groups) {
        Map<Person, Set<String>> addressees = new LinkedHashMap<>();
        directory
                .holding(new TreeSet<>(groups))
                .forEach((group, people) -> people.forEach(person -> addressees
                        .computeIfAbsent(person, one -> new TreeSet<>())
                        .add(group)));
        return addressees;
    }

    private List<SqlParameterSource> rows(CatalogEvent event, Map<Person, Set<String>> addressees) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var common = new LinkedHashMap<String, @Nullable Object>();
        common.put("act", CurrentAct.get().map(Act::id).orElse(null));
        common.put("eventType", event.type());
        common.put("entry", event.entryId().orElse(null));
        common.put("handle", event.entryId().flatMap(this::handle).orElse(null));
        common.put("arguments", arguments.keep(event.journalArguments()));
        common.put("writtenAt", NoticeRows.utc(now));
        return addressees.entrySet().stream()
                .map(told -> row(common, told.getKey(), told.getValue(), now))
                .toList();
    }

    private SqlParameterSource row(
            Map<String, @Nullable Object> common, Person person, Set<String> groups, Instant now) {
        var delivery = delivery(person);
        return new MapSqlParameterSource(common)
                .addValue("id", UUID.randomUUID())
                .addValue("person", person.id())
                .addValue("toldAs", String.join(",", groups))
                .addValue("address", person.email())
                .addValue("delivery", delivery.name())
                .addValue("nextAttempt", delivery == Delivery.WAITING ? NoticeRows.utc(now) : null);
    }

    private Delivery delivery(Person person) {
        if (!mail.enabled()) {
            return Delivery.MAIL_OFF;
        }
        return person.email().isBlank() ? Delivery.NO_ADDRESS : Delivery.WAITING;
    }

    private java.util.Optional<String> handle(UUID entry) {
        return jdbc.sql("select handle from risk_entry where id = ?")
                .param(entry)
                .query(String.class)
                .optional();
    }
}
