package org.riskcatalog.rotation.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Fault;
import org.riskcatalog.acts.Refusal;

/** A rotation as somebody typed it: a day that is no date is refused beside its field and stays there to be mended. */
record TypedPlan(@Nullable String incoming, @Nullable String day) {

    /** @throws Refusal if the day is not written as a date */
    ChairActs.Plan read() {
        try {
            return new ChairActs.Plan(incoming, day == null || day.isBlank() ? null : LocalDate.parse(day.strip()));
        } catch (DateTimeParseException noDate) {
            throw new Refusal(List.of(new Fault("day", "rotation.fault.no-date", List.of(String.valueOf(day)))));
        }
    }
}
