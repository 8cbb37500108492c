package org.riskcatalog.desk.answers;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.desk.forms.RequiredWhen;

/** Answers with everything that answers may hold: how a State replies to a text. */
public record Reply(
        Position position,
        @Min(1) @Max(5) @Nullable Integer likelihood,
        @NotNull LocalDate from,
        boolean public_,
        @Size(max = 3) List<@Pattern(regexp = "[A-Z]{2}") String> affected,
        @Size(max = 2) List<Remark> remarks) {

    /** For or against. */
    public enum Value {
        APPROVE,
        HOLD,
        OBJECT
    }

    public record Position(
            @NotNull Value value,

            @RequiredWhen(
                    field = "value",
                    in = {"HOLD", "OBJECT"})
            @Size(max = 20)
            @Nullable
            String reasons) {}

    public record Remark(
            @Nullable UUID id,
            @NotBlank @Size(max = 40) String text,
            @PositiveOrZero @Nullable BigDecimal cost,
            List<Step> steps) {}

    public record Step(@NotBlank String what, @Nullable LocalDate due) {}
}
