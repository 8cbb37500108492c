package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.scheduling.config.ScheduledTask;

/** What the application does every few seconds, done now, so that no story waits for its turn. */
public final class ScheduledWork {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final List<Runnable> works;

    /** @param methods for example {@code SendNotices.run}, in the order in which they are done */
    public ScheduledWork(Running running, String... methods) {
        var all = running.bean(ScheduledAnnotationBeanPostProcessor.class).getScheduledTasks();
        works = List.of(methods).stream()
                .map(method -> all.stream()
                        .map(ScheduledTask::getTask)
                        .filter(task -> task.toString().endsWith("." + method))
                        .map(task -> task.getRunnable())
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(method + " is not among " + all)))
                .toList();
    }

    public void now() {
        works.forEach(Runnable::run);
    }

    /** Again and again: somebody else may be at the same work just now. */
    void until(String what, BooleanSupplier met) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!met.getAsBoolean() && System.nanoTime() < end) {
            now();
        }
        assertThat(met.getAsBoolean()).as(what).isTrue();
    }
}
