package org.riskcatalog.clearance;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** What one expert gave; a row of its own, so that experts never write the same one. */
@Table("expert_input")
record ExpertInput(@Id UUID id, @Version int version, UUID clearanceId, UUID expert, Instant givenAt, String content) {}
