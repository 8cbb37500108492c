package org.riskcatalog.engine.monitor;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.riskcatalog.workflow.CaseId;
import org.riskcatalog.workflow.CaseInstance;
import org.riskcatalog.workflow.CaseMonitor;
import org.riskcatalog.workflow.Diagram;
import org.riskcatalog.workflow.Passage;
import org.springframework.stereotype.Component;

/** The cases as Camunda keeps them. */
@Component
class EngineMonitor implements CaseMonitor {

    private final CaseTables cases;
    private final PassageTables passages;
    private final FailureTables failures;
    private final FinishedTables finished;
    private final RepositoryService repository;
    // A deployed version never changes, and there are few of them.
    private final Map<String, Diagram> drawn = new ConcurrentHashMap<>();

    EngineMonitor(
            CaseTables cases,
            PassageTables passages,
            FailureTables failures,
            FinishedTables finished,
            RepositoryService repository) {
        this.cases = cases;
        this.passages = passages;
        this.failures = failures;
        this.finished = finished;
        this.repository = repository;
    }

    @Override
    public List<CaseInstance> family(String handle) {
        return cases.family(handle);
    }

    @Override
    public Diagram diagram(CaseId id) {
        var definition = cases.definition(id).orElseThrow(() -> new IllegalArgumentException("no case " + id));
        return drawn.computeIfAbsent(definition, this::read);
    }

    private Diagram read(String definition) {
        return new DrawnModel(repository.getBpmnModelInstance(definition)).diagram();
    }

    @Override
    public List<Passage> passages(CaseId id) {
        return passages.of(id);
    }

    @Override
    public Map<String, RunningCase> running(Collection<String> handles) {
        return handles.isEmpty()
                ? Map.of()
                : cases.running(handles).stream().collect(Collectors.toMap(RunningCase::handle, Function.identity()));
    }

    @Override
    public boolean suspended(String handle) {
        return cases.suspended(handle);
    }

    @Override
    public List<Incident> incidents(int atMost) {
        return failures.incidents(atMost);
    }

    @Override
    public Optional<Incident> incident(String id) {
        return failures.incident(id);
    }

    @Override
    public int incidentCount() {
        return failures.count();
    }

    @Override
    public List<DueTimer> timers(Instant before, int atMost) {
        return failures.timers(before, atMost);
    }

    @Override
    public List<FinishedCase> finished(String handle, String sort, int from, int atMost) {
        return finished.finished(handle, sort, from, atMost);
    }

    @Override
    public int finishedCount(String handle) {
        return finished.count(handle);
    }

    @Override
    public List<StepTime> times(String handle) {
        return finished.times(handle);
    }
}
