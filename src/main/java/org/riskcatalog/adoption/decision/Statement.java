package org.riskcatalog.adoption.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.silence.SubjectKind;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Words of a State that are issued with the decision.
 *
 * @param id of the act by which it was received
 * @param subjectId the entry, the measure or the corrigendum
 * @param paragraphs ids of paragraphs of the text, separated by commas; empty for the whole
 * @param revision number of the revision on which it was made; null if that was not kept yet
 */
@Table("statement_on_record")
public record Statement(
        @Id UUID id,
        @Version int version,
        UUID entryId,
        SubjectKind subjectKind,
        UUID subjectId,
        String state,
        StatementKind kind,
        String text,
        String paragraphs,
        @Nullable Integer revision,
        UUID person,
        Instant receivedAt) {

    public List<String> about() {
        return paragraphs.isEmpty() ? List.of() : List.of(paragraphs.split(","));
    }
}
