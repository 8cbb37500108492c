package org.riskcatalog.proposal.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/**
 * What it takes to open a draft.
 *
 * @param coSponsors States that shall sponsor it too, two letters each; none if not sent
 */
record NewProposal(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 20) List<@NotNull String> coSponsors) {

    NewProposal {
        coSponsors = coSponsors == null
                ? List.of()
                : coSponsors.stream().filter(Objects::nonNull).distinct().toList();
    }
}
