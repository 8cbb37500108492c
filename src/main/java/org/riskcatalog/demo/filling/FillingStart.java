package org.riskcatalog.demo.filling;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fills the demonstration beside its use, once the application answers; {@code catalog.demo.filling=false} leaves it empty. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "catalog.demo.filling", havingValue = "true", matchIfMissing = true)
class FillingStart {

    private static final Logger LOG = LoggerFactory.getLogger(FillingStart.class);

    private final FillDemonstration filling;
    private final Progress progress;

    FillingStart(FillDemonstration filling, Progress progress) {
        this.filling = filling;
        this.progress = progress;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!progress.complete()) {
            progress.running(true);
            var thread = new Thread(this::fill, "demonstration");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void fill() {
        var start = System.nanoTime();
        try {
            filling.run();
            LOG.info(
                    "The demonstration was filled in {} s",
                    Duration.ofNanos(System.nanoTime() - start).toSeconds());
        } catch (RuntimeException e) {
            LOG.error("The demonstration was not filled to its end; the next start goes on from here", e);
        } finally {
            progress.running(false);
        }
    }
}
