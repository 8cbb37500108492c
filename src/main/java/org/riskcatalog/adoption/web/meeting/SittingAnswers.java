package org.riskcatalog.adoption.web.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.meeting.Body;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What the secretariat says of a meeting that it calls.
 *
 * @param startsAt in the seat's time
 */
record SittingAnswers(
        @NotNull @Nullable Body body,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
        LocalDateTime startsAt,

        @NotBlank @Size(max = 200) @Nullable String place) {}
