package org.riskcatalog.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.core.model.CoreModelElement;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Counts how often each sequence flow was taken and each end event reached, and names those that never were. An engine plugin:
 * a bean in a test's configuration, or added to a bare engine.
 */
public class FlowCoverage extends AbstractProcessEnginePlugin {

    private static final Path STORIES = Path.of("target/flows");

    private final Map<String, Map<String, LongAdder>> processes = new ConcurrentHashMap<>();

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.getCustomPostBPMNParseListeners().add(new AbstractBpmnParseListener() {
            @Override
            public void parseProcess(Element element, ProcessDefinitionEntity definition) {
                watch(element, definition);
            }
        });
    }

    private void watch(Element scope, ProcessDefinitionEntity definition) {
        for (var flow : scope.elements("sequenceFlow")) {
            var id = flow.attribute("id");
            var transition =
                    definition.findActivity(flow.attribute("sourceRef")).findOutgoingTransition(id);
            if (transition == null) {
                // The engine has no transition from an event-based gateway: its events end only if they happened.
                count(
                        definition,
                        id,
                        definition.findActivity(flow.attribute("targetRef")),
                        ExecutionListener.EVENTNAME_END);
            } else {
                count(definition, id, transition, ExecutionListener.EVENTNAME_TAKE);
            }
        }
        for (var end : scope.elements("endEvent")) {
            var id = end.attribute("id");
            count(definition, id, definition.findActivity(id), ExecutionListener.EVENTNAME_START);
        }
        scope.elements("subProcess").forEach(inner -> watch(inner, definition));
    }

    private void count(ProcessDefinitionEntity definition, String id, CoreModelElement element, String event) {
        var counter = processes
                .computeIfAbsent(definition.getKey(), key -> new ConcurrentHashMap<>())
                .computeIfAbsent(id, key -> new LongAdder());
        ExecutionListener counting = execution -> counter.increment();
        element.addListener(event, counting);
    }

    public long taken(String process, String flow) {
        return processes.get(process).get(flow).sum();
    }

    /** Flows and end events of the process that no case has passed so far. */
    public Set<String> missing(String process) {
        assertThat(processes).as("processes parsed").containsKey(process);
        return processes.get(process).entrySet().stream()
                .filter(each -> each.getValue().sum() == 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same for every process that was parsed. */
    public Set<String> missing() {
        return processes.keySet().stream()
                .flatMap(process -> missing(process).stream().map(id -> process + ": " + id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Adds what was passed so far to what the story's other applications passed, for {@link #ofStories}. */
    public void add(String story) {
        try {
            Files.createDirectories(STORIES);
            var file = STORIES.resolve(story + ".txt");
            var passed = new TreeSet<>(Files.exists(file) ? Files.readAllLines(file) : List.of());
            processes.forEach((process, counts) -> counts.forEach((id, count) -> {
                if (count.sum() > 0) {
                    passed.add(process + ": " + id);
                }
            }));
            Files.write(file, passed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the stories of this build have passed, each {@code process: element}. */
    public static Set<String> ofStories() {
        try (var files = Files.list(STORIES)) {
            var passed = new TreeSet<String>();
            for (var file : files.toList()) {
                passed.addAll(Files.readAllLines(file));
            }
            return passed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets all; what is deployed from now on is counted. */
    public void restart() {
        processes.clear();
    }
}
