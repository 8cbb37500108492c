package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riskcatalog.RiskCatalog;

/**
 * The shipped application in a directory of its own, without the demonstration: it says which files it uses, takes what lies
 * beside it, and stops where that does not fit.
 */
class FoldersBesideTest {

    private static final long PATIENCE_MINUTES = 6;

    @TempDir
    Path temporary;

    private Path home;

    @BeforeEach
    void emptyHome() throws IOException {
        home = temporary.toRealPath();
    }

    @Test
    void itStartsInAnEmptyDirectoryAndWithFoldersThatOverrideAndNamesThem() throws Exception {
        copy("config/deadlines.yaml", "extension: P14D", "extension: P21D");
        copy("processes/decisions/consultationPeriod.dmn", "\"P60D\"", "\"P75D\"");

        var log = start("Nobody can sign in yet");

        assertThat(log)
                .contains("config/deadlines.yaml is read from " + home.resolve("config/deadlines.yaml"))
                .contains("Processes: " + home.resolve("processes") + " overrides those built in")
                .contains("Data: " + home.resolve("data/catalog.mv.db"))
                .contains("The first administrator is made at /first-administrator with the token");
    }

    @Test
    void aDiagramWithoutItsFormStopsTheStartAndIsNamedWithElementAndForm() throws Exception {
        copy("processes/proposal-admission.bpmn", "proposal/check-admissibility", "proposal/look-at-it");

        assertThat(start("never"))
                .contains("processes/proposal-admission.bpmn, userTask_checkAdmissibility: no form proposal/look-at-it")
                .contains("form proposal/check-admissibility: no user task has this form key");
    }

    @Test
    void aDiagramThatAsksForAnOutcomeThatNobodySaysStopsTheStartAndIsNamedWithTheFlow() throws Exception {
        copy(
                "processes/proposal-admission.bpmn",
                "checkAdmissibilityOutcome == 'reject'",
                "checkAdmissibilityOutcome == 'rejct'");

        assertThat(start("never"))
                .contains("processes/proposal-admission.bpmn, flow_")
                .contains("the code knows no outcome checkAdmissibilityOutcome 'rejct'");
    }

    @Test
    void aConfigurationWithAnUnknownElementStopsTheStartAndIsNamed() throws Exception {
        copy("config/deadlines.yaml", "extension: P14D", "extention: P14D");

        assertThat(start("never"))
                .contains(home.resolve("config/deadlines.yaml").toString())
                .contains("extention");
    }

    private void copy(String file, String what, String by) throws IOException {
        var text = Files.readString(Path.of(file));
        assertThat(text).contains(what);
        var copy = home.resolve(file);
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, text.replace(what, by));
    }

    /** Starts it, waits until it says the word or ends, and returns all that it said. */
    private String start(String until) throws Exception {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var log = home.resolve("said.log");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx600m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        shipped(),
                        RiskCatalog.class.getName(),
                        "--server.port=" + port)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
            while (System.nanoTime() < end && !Files.readString(log).contains(until)) {
                if (process.waitFor(500, TimeUnit.MILLISECONDS)) {
                    assertThat(process.exitValue()).as(Files.readString(log)).isNotZero();
                    return Files.readString(log);
                }
            }
            assertThat(Files.readString(log)).contains(until);
            return Files.readString(log);
        } finally {
            process.destroy();
            process.waitFor(1, TimeUnit.MINUTES);
        }
    }

    private static String shipped() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !part.endsWith("test-classes"))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
