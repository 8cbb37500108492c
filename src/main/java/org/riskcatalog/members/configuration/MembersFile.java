package org.riskcatalog.members.configuration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.MemberState;

/** {@code config/members.yaml} as it is written. */
record MembersFile(@NotEmpty List<@Valid Member> members) {

    record Member(
            @NotBlank String code,
            @Nullable String capital,
            @Nullable Integer protocolOrder,
            MemberState.@NotNull Kind kind,
            MemberState.@NotNull Status status,
            @NotNull LocalDate memberFrom,
            @Nullable LocalDate memberTo,
            @NotEmpty Map<String, @NotBlank String> names,
            @NotNull ZoneId timeZone,
            @NotEmpty List<Weekday> workingWeek,
            @NotEmpty List<@NotBlank String> languages,
            @NotNull List<@Valid Holiday> holidays) {

        Member {
            names = names == null ? Map.of() : new LinkedHashMap<>(names);
        }

        @AssertTrue(message = "must be a State with capital and protocolOrder, or an organisation without both")
        boolean isSeated() {
            return kind == null
                    || (capital != null) == (kind == MemberState.Kind.STATE)
                            && (protocolOrder != null) == (kind == MemberState.Kind.STATE);
        }

        @AssertTrue(message = "must name the member in en and ru")
        boolean isNamed() {
            return names.keySet().containsAll(List.of("en", "ru"));
        }

        MemberState toMember() {
            return new MemberState(
                    code,
                    capital,
                    protocolOrder == null ? 0 : protocolOrder,
                    kind,
                    status,
                    memberFrom,
                    memberTo,
                    Map.copyOf(names),
                    timeZone,
                    workingWeek.stream().map(Weekday::day).collect(Collectors.toUnmodifiableSet()),
                    List.copyOf(languages),
                    holidays.stream()
                            .collect(
                                    Collectors.toMap(Holiday::date, Holiday::name, (one, other) -> one, TreeMap::new)));
        }
    }

    record Holiday(@NotNull LocalDate date, @NotBlank String name) {}

    /** Days as the file shortens them. */
    enum Weekday {
        MON,
        TUE,
        WED,
        THU,
        FRI,
        SAT,
        SUN;

        DayOfWeek day() {
            return DayOfWeek.of(ordinal() + 1);
        }
    }
}
