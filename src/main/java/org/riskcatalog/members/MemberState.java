package org.riskcatalog.members;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A participant of the consultative meetings: a State, or an organisation that observes.
 *
 * @param code ISO 3166-1 alpha-2; of an organisation, its abbreviation
 * @param protocolOrder place in lists and at the table; organisations have none (0)
 * @param memberFrom first day of taking part, in the member's own zone
 * @param memberTo last day, null while it takes part
 * @param names by language: en, ru, kk, ky, tg, tk, uz, az
 * @param languages in which the delegation receives texts, its own first
 * @param holidays name (in English) by day
 */
public record MemberState(
        String code,
        @Nullable String capital,
        int protocolOrder,
        Kind kind,
        Status status,
        LocalDate memberFrom,
        @Nullable LocalDate memberTo,
        Map<String, String> names,
        ZoneId timeZone,
        Set<DayOfWeek> workingWeek,
        List<String> languages,
        Map<LocalDate, String> holidays) {

    /** What takes part. */
    public enum Kind {
        STATE,
        ORGANISATION
    }

    /** How it takes part. */
    public enum Status {
        FULL,
        OBSERVER,
        SUSPENDED
    }

    /** In the reader's language, else in English. */
    public String name(Locale reader) {
        return names.getOrDefault(reader.getLanguage(), names.getOrDefault("en", code));
    }

    /** Takes part in decisions at that instant: asked, counted, and bound by silence. */
    public boolean fullAt(Instant instant) {
        var day = instant.atZone(timeZone).toLocalDate();
        return status == Status.FULL && !day.isBefore(memberFrom) && (memberTo == null || !day.isAfter(memberTo));
    }

    public boolean worksOn(LocalDate day) {
        return workingWeek.contains(day.getDayOfWeek()) && !holidays.containsKey(day);
    }
}
