package org.riskcatalog.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;
import org.riskcatalog.workflow.DeadlineSource;
import org.springframework.beans.factory.ObjectProvider;

/** Every task of a delegation is due: by its own deadline if it set one, else by the one that is set for all States. */
class DueDatesOfAClearanceTest {

    private static final UUID CLEARANCE = UUID.randomUUID();
    private static final Instant INTERNAL = Instant.parse("2026-06-10T07:00:00Z");
    private static final Instant OUTER = Instant.parse("2026-06-20T07:00:00Z");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T04:00:00Z"), ZoneOffset.UTC);

    @Test
    void theOwnDeadlineIfThereIsOneElseTheOuterOne() {
        assertThat(due(Map.of("internal", INTERNAL, "outer", OUTER))).isEqualTo(INTERNAL);
        assertThat(due(Map.of("outer", OUTER))).isEqualTo(OUTER);
    }

    /** A proposal that nobody returned has neither. */
    @Test
    void withNeitherItIsDueBeyondEveryCase() {
        assertThat(due(Map.of())).isAfter(OUTER.plusSeconds(365L * 86_400 * 40));
    }

    @Test
    void soTheDiagramAsksForExpertsAndTheirInput() throws Exception {
        assertThat(Files.readString(Path.of("processes/national-clearance.bpmn"))
                        .lines())
                .filteredOn(line ->
                        line.contains("userTask_assignExperts\" name") || line.contains("userTask_giveInput\" name"))
                .hasSize(2)
                .allMatch(line -> line.contains("camunda:dueDate=\"${deadlines.clearance(execution)}\""));
    }

    @SuppressWarnings("unchecked")
    private static Instant due(Map<String, Instant> known) {
        DeadlineSource source =
                (word, subject) -> subject.equals(CLEARANCE) ? Optional.ofNullable(known.get(word)) : Optional.empty();
        ObjectProvider<DeadlineSource> sources = mock(ObjectProvider.class);
        when(sources.stream()).thenAnswer(call -> Stream.of(source));
        var execution = mock(DelegateExecution.class);
        when(execution.getVariable(CaseVariables.SUBJECT)).thenReturn(CLEARANCE.toString());
        return new Deadlines(sources, CLOCK).clearance(execution).toInstant();
    }
}
