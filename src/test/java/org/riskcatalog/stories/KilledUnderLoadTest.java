package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
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
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 40;
    /** After each start those of the last life are looked at, after the last start all. */
    private static final int LOOKED_AT = 45;

    private static final int CLIENTS = 4;

    @TempDir
    Path home;

    /**
     * What a client was told.
     *
     * @param answer handle or receipt, by which a repeat with the same key is answered
     * @param event what the journal says of it
     */
    private record Acknowledged(String path, JsonNode body, String key, String answer, String handle, String event) {}

    @Test
    void whatWasAcknowledgedIsThereAfterTheKill() throws Exception {
        List<Acknowledged> ledger = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            Queue<Acknowledged> latest = new ConcurrentLinkedQueue<>();
            try (var child = Child.start(home)) {
                child.holds(ledger.subList(Math.max(0, ledger.size() - LOOKED_AT), ledger.size()));
                child.loadUntilKilled(latest);
            }
            assertThat(latest).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED_BEFORE_THE_KILL);
            ledger.addAll(latest);
        }
        assertThat(home.resolve("data/catalog.mv.db"))
                .as("the default database")
                .exists();
        try (var child = Child.start(home)) {
            child.holds(ledger);
        }
        Files.writeString(
                Path.of("target/killed.txt"), TIMES + " kills, " + ledger.size() + " acknowledged acts, all there\n");
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
                            "-XX:+UseSerialGC",
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
            try {
                child.awaitStart();
                return child;
            } catch (RuntimeException neverAnswered) {
                child.close();
                throw neverAnswered;
            }
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
            for (int look = 0; look < 900; look++) {
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

        /** Each act is answered again as it was, and stands in the journal once. */
        void holds(List<Acknowledged> ledger) {
            var focal = new Http(address, "kz.focal");
            for (var act : ledger) {
                var again = focal.post(act.path(), act.body(), act.key());
                assertThat(told(again)).as("%s", act).isEqualTo(act.answer());
                var journal =
                        focal.get("/api/entries/" + act.handle() + "/journal").expect(200);
                assertThat(journal.body().get("items").findValuesAsText("type"))
                        .as("%s", act)
                        .containsOnlyOnce(act.event());
            }
        }

        /** Several clients open drafts and answer their first tasks; the process is killed between any two of their bytes. */
        void loadUntilKilled(Queue<Acknowledged> ledger) throws InterruptedException {
            var reached = new CountDownLatch(ACKNOWLEDGED_BEFORE_THE_KILL);
            var load = Executors.newFixedThreadPool(CLIENTS);
            for (int client = 0; client < CLIENTS; client++) {
                load.submit(() -> {
                    var focal = new Http(address, "kz.focal");
                    while (process.isAlive()) {
                        open(focal, ledger, reached);
                    }
                    return null;
                });
            }
            assertThat(reached.await(180, TimeUnit.SECONDS)).isTrue();
            kill();
            load.shutdownNow();
            assertThat(load.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }

        private static void open(Http focal, Queue<Acknowledged> ledger, CountDownLatch reached) {
            var title = Http.json().put("title", "Flash flood in a border valley");
            var opened = send(focal, "/api/proposals", title, "", "proposal.draft-opened", ledger, reached);
            var task = opened.body().at("/tasks/0").asText();
            var path = "/api/tasks/" + task;
            var answers = focal.get(path).expect(200).body().get("answers");
            var handle = opened.body().get("handle").asText();
            send(focal, path, answers, handle, "clearance.experts-assigned", ledger, reached);
        }

        private static Http.Answer send(
                Http focal,
                String path,
                JsonNode body,
                String handle,
                String event,
                Queue<Acknowledged> ledger,
                CountDownLatch reached) {
            var key = UUID.randomUUID().toString();
            var answer = focal.post(path, body, key);
            assertThat(answer.status()).as("%s", answer).isBetween(200, 201);
            var about = handle.isEmpty() ? answer.body().get("handle").asText() : handle;
            ledger.add(new Acknowledged(path, body, key, told(answer), about, event));
            reached.countDown();
            return answer;
        }

        private static String told(Http.Answer answer) {
            return answer.body()
                    .path(answer.body().has("act") ? "act" : "handle")
                    .asText();
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
