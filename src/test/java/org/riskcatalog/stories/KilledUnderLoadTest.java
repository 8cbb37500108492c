package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riskcatalog.RiskCatalog;
import org.riskcatalog.stories.client.Http;

/**
 * The application on its default database is killed while acts come in. What was acknowledged before is there after the next
 * start, with its record; the ledger of acknowledgements is kept here, outside of it. In full (20 times) by the profile campaign.
 */
class KilledUnderLoadTest {

    private static final int TIMES = "full".equals(System.getProperty("campaign")) ? 20 : 1;
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 25;

    @TempDir
    Path home;

    @Test
    void whatWasAcknowledgedIsThereAfterTheKill() throws Exception {
        Queue<String> ledger = new ConcurrentLinkedQueue<>();
        for (int time = 0; time < TIMES; time++) {
            int before = ledger.size();
            try (var child = Child.start(home)) {
                child.loadUntil(ledger, before + ACKNOWLEDGED_BEFORE_THE_KILL);
                child.kill();
            }
            assertThat(ledger.size()).isGreaterThanOrEqualTo(before + ACKNOWLEDGED_BEFORE_THE_KILL);
        }
        try (var child = Child.start(home)) {
            var head = new Http(child.address, "kz.head");
            for (var handle : ledger) {
                assertThat(head.get("/api/entries/" + handle).status())
                        .as(handle)
                        .isEqualTo(200);
                assertThat(head.get("/api/entries/" + handle + "/journal")
                                .expect(200)
                                .body()
                                .toString())
                        .as(handle)
                        .contains("proposal.draft-opened");
            }
        }
    }

    /** A JVM of its own with the default database below its home. */
    private record Child(Process process, URI address) implements AutoCloseable {

        static Child start(Path home) throws IOException {
            int port;
            try (var free = new ServerSocket(0)) {
                port = free.getLocalPort();
            }
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var process = new ProcessBuilder(
                            java,
                            "-Xmx600m",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            absolute(System.getProperty("java.class.path")),
                            RiskCatalog.class.getName(),
                            "--server.port=" + port,
                            "--spring.profiles.active=demo",
                            "--catalog.demo.filling=false")
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("child.log").toFile())
                    .start();
            var child = new Child(process, URI.create("http://127.0.0.1:" + port));
            child.awaitStart();
            return child;
        }

        /** What is shipped and what it needs, without the tests. */
        private static String absolute(String classPath) {
            List<String> parts = new ArrayList<>();
            for (var part : classPath.split(File.pathSeparator)) {
                if (!part.endsWith("test-classes")) {
                    parts.add(Path.of(part).toAbsolutePath().toString());
                }
            }
            return String.join(File.pathSeparator, parts);
        }

        private void awaitStart() {
            var head = new Http(address, "kz.head");
            for (int look = 0; look < 240; look++) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("the application did not start");
                }
                try {
                    if (head.get("/api/tasks").status() == 200) {
                        return;
                    }
                } catch (UncheckedIOException notYet) {
                    waitABit();
                }
            }
            throw new IllegalStateException("the application did not answer in time");
        }

        /** For a process outside of this JVM there is nothing to wait on but time. */
        private void waitABit() {
            try {
                process.waitFor(500, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        void loadUntil(Queue<String> ledger, int enough) throws InterruptedException {
            var reached = new CountDownLatch(1);
            var load = Executors.newFixedThreadPool(4);
            for (int worker = 0; worker < 4; worker++) {
                load.submit(() -> {
                    var focal = new Http(address, "kz.focal");
                    while (process.isAlive()) {
                        var title =
                                new ObjectMapper().createObjectNode().put("title", "Flash flood in a border valley");
                        var answer = focal.post("/api/proposals", title);
                        if (answer.status() == 201) {
                            ledger.add(answer.body().get("handle").asText());
                        }
                        if (ledger.size() >= enough) {
                            reached.countDown();
                        }
                    }
                    return null;
                });
            }
            assertThat(reached.await(120, TimeUnit.SECONDS)).isTrue();
            kill();
            load.shutdownNow();
            load.awaitTermination(10, TimeUnit.SECONDS);
        }

        /** SIGKILL. */
        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
