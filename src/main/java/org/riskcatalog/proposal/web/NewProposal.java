package org.riskcatalog.proposal.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What it takes to open a draft. */
record NewProposal(@NotBlank @Size(max = 200) String title) {}
