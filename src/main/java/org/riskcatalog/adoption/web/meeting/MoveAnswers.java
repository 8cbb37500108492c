package org.riskcatalog.adoption.web.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * To when and where a meeting is moved.
 *
 * @param startsAt in the seat's time
 */
record MoveAnswers(
        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
        LocalDateTime startsAt,

        @NotBlank @Size(max = 200) @Nullable String place) {}
