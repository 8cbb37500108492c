package org.riskcatalog.catalog.diagram;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.engine.monitor.DrawnProcesses;
import org.riskcatalog.workflow.CaseId;
import org.riskcatalog.workflow.CaseInstance;
import org.riskcatalog.workflow.CaseMonitor;
import org.riskcatalog.workflow.Diagram;
import org.riskcatalog.workflow.Passage;

/** Cases that a test writes down itself, over the real diagrams. */
public class CasesOnPaper implements CaseMonitor {

    public static final Instant THEN = Instant.parse("2026-05-20T06:00:00Z");

    private final List<CaseInstance> instances = new ArrayList<>();
    private final Map<CaseId, List<Passage>> passages = new HashMap<>();
    private final Map<CaseId, String> processes = new HashMap<>();
    private final Set<String> suspended = new HashSet<>();

    public void clear() {
        instances.clear();
        passages.clear();
        suspended.clear();
    }

    public void suspend(String handle) {
        suspended.add(handle);
    }

    /** @param key business key, also the id */
    public CaseInstance running(String process, String key, @Nullable CaseInstance caller, Passage... told) {
        return add(
                new CaseInstance(new CaseId(key), caller == null ? null : caller.id(), process, key, THEN, null), told);
    }

    public CaseInstance ended(String process, String key, @Nullable CaseInstance caller, Passage... told) {
        var end = THEN.plusSeconds(3600);
        return add(
                new CaseInstance(new CaseId(key), caller == null ? null : caller.id(), process, key, THEN, end), told);
    }

    private CaseInstance add(CaseInstance instance, Passage... told) {
        instances.add(instance);
        passages.put(instance.id(), List.of(told));
        processes.put(instance.id(), instance.process());
        return instance;
    }

    public static Passage done(String element) {
        return new Passage(element, THEN, THEN.plusSeconds(60), 1, 0);
    }

    public static Passage here(String element) {
        return new Passage(element, THEN, null, 1, 1);
    }

    public static Passage some(String element, int times, int open) {
        return new Passage(element, THEN, THEN, times, open);
    }

    @Override
    public List<CaseInstance> family(String handle) {
        return instances.stream()
                .filter(one -> one.key().equals(handle) || one.key().startsWith(handle + "/"))
                .toList();
    }

    @Override
    public Diagram diagram(CaseId id) {
        return DrawnProcesses.of(processes.get(id));
    }

    @Override
    public List<Passage> passages(CaseId id) {
        return passages.getOrDefault(id, List.of());
    }

    @Override
    public Map<String, RunningCase> running(Collection<String> handles) {
        var running = new HashMap<String, RunningCase>();
        instances.stream()
                .filter(one -> one.open() && handles.contains(one.key()))
                .forEach(one -> running.put(one.key(), new RunningCase(one.id(), one.key(), false, 1)));
        return running;
    }

    @Override
    public boolean suspended(String handle) {
        return suspended.contains(handle);
    }

    /** Every running case has failed where what it called was to put its entry in force. */
    @Override
    public List<Incident> incidents(int atMost) {
        return instances.stream()
                .filter(CaseInstance::open)
                .map(one -> new Incident(
                        "i-" + one.key(),
                        Failed.STEP,
                        one.id(),
                        one.key() + "/publication",
                        "entry-publication",
                        "serviceTask_putInForce",
                        "It failed",
                        THEN))
                .toList();
    }

    @Override
    public Optional<Incident> incident(String id) {
        return incidents(1).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public int incidentCount() {
        return incidents(1).size();
    }

    @Override
    public List<DueTimer> timers(Instant before, int atMost) {
        return instances.stream()
                .map(one -> new DueTimer(one.id(), one.key(), one.process(), null, THEN))
                .toList();
    }

    @Override
    public List<FinishedCase> finished(String handle, String sort, int from, int atMost) {
        return List.of();
    }

    @Override
    public int finishedCount(String handle) {
        return 0;
    }

    @Override
    public List<StepTime> times(String handle) {
        return List.of();
    }
}
