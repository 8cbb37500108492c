package org.riskcatalog.catalog.text;

import jakarta.validation.Valid;
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
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.Funding;
import org.riskcatalog.catalog.MeasureType;
import org.riskcatalog.catalog.Treatment;

/**
 * A measure as a paragraph of the text, so that comments, positions and silence speak of one text.
 *
 * @param lead State invited to lead, null if none is named; participants do not repeat it
 * @param minParticipants least number of participating States, the lead included; null means 2
 * @param target in {@code unit} of the output indicator
 * @param budget in {@code currency}; null if the measure has none
 */
public record ProposedMeasure(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String description,
        @NotNull MeasureType type,
        @NotNull Treatment treatment,
        @Size(max = 2000) @Nullable String expectedEffect,
        @Pattern(regexp = "[A-Z]{2}") @Nullable String lead,
        @Size(max = 20) List<@Pattern(regexp = "[A-Z]{2}") String> participants,
        @Min(1) @Max(20) @Nullable Integer minParticipants,
        @Nullable LocalDate due,
        @Size(max = 300) @Nullable String outputIndicator,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @PositiveOrZero @Nullable BigDecimal budget,
        @Pattern(regexp = "[A-Z]{3}") @Nullable String currency,
        @Nullable Funding funding,
        @Size(max = 10) List<@Valid Milestone> milestones) {

    public ProposedMeasure {
        participants = Lines.kept(participants);
        milestones = Lines.rows(milestones, Milestone::isEmpty);
        lead = Lines.blank(lead) ? null : lead;
        currency = Lines.blank(currency) ? null : currency;
    }

    boolean isEmpty() {
        return Lines.blank(title) && Lines.blank(description) && type == null;
    }

    /** Participating States that make it viable: what the text says, else 2. */
    public int minimum() {
        return minParticipants == null ? 2 : minParticipants;
    }
}
