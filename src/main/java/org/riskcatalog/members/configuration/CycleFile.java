package org.riskcatalog.members.configuration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** {@code config/cycle.yaml} as it is written. */
record CycleFile(
        @NotBlank String title,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotEmpty List<@Valid Chairing> chairs) {

    record Chairing(@NotBlank String state, @NotNull LocalDate from) {}
}
