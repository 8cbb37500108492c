package org.riskcatalog.members.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riskcatalog.members.DefaultTimes;

class ConfigurationFilesTest {

    private static final String DEADLINES = "config/deadlines.yaml";

    @TempDir
    Path working;

    @TempDir
    Path besideTheJar;

    private ConfigurationFiles files;

    @BeforeEach
    void twoFolders() throws IOException {
        Files.createDirectories(working.resolve("config"));
        Files.createDirectories(besideTheJar.resolve("config"));
        files = new ConfigurationFiles(List.of(working, besideTheJar));
    }

    @Test
    void theWorkingDirectoryGoesBeforeTheFolderOfTheJarAndThatBeforeWhatIsInside() throws IOException {
        assertThat(ConfigurationFiles.where(files.find(DEADLINES)))
                .isEqualTo("inside the application: config/deadlines.yaml");
        write(besideTheJar, "x");
        assertThat(ConfigurationFiles.where(files.find(DEADLINES)))
                .isEqualTo(besideTheJar.resolve(DEADLINES).toString());
        write(working, "x");
        assertThat(ConfigurationFiles.where(files.find(DEADLINES)))
                .isEqualTo(working.resolve(DEADLINES).toString());
    }

    @ParameterizedTest(name = "«{0}» → «{1}»: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "extension: P14D | extension: fortnight | review.extension",
                "extension: P14D | # none | review.extension must not be null",
                "extension: P14D | extention: P14D | review.extention",
                "rounds: 3 | rounds: 0 | review.rounds must be greater than or equal to 1",
                "reminders: [P7D, P1D] | reminders: [] | clearance.reminders must not be empty",
                "version: \"1\" | version: \"2\" | version: must be \"1\"",
                "rounds: 3 | rounds: 3\\n  rounds: 4 | Duplicate field 'rounds'",
                "rounds: 3 | rounds: [3 | (line "
            })
    void aFaultyFileIsRefusedWithItsPathAndItsElement(String right, String wrong, String complaint) throws IOException {
        var shipped = Files.readString(Path.of(DEADLINES));
        write(working, shipped.replace(right, wrong.replace("\\n", "\n")));
        assertThatExceptionOfType(FaultyConfiguration.class)
                .isThrownBy(() -> files.read(DEADLINES, DefaultTimes.class))
                .withMessageStartingWith(working.resolve(DEADLINES) + ": ")
                .withMessageContaining(complaint);
    }

    @Test
    void twoMembersOfOneCodeAreRefused() throws IOException {
        var shipped = Files.readString(Path.of("config/members.yaml"));
        Files.writeString(working.resolve("config/members.yaml"), shipped.replace("code: KG", "code: KZ"));
        assertThatExceptionOfType(FaultyConfiguration.class)
                .isThrownBy(() -> new ConfiguredMembers(files))
                .withMessageContaining("two members have KZ");
    }

    @Test
    void anUnknownTimeZoneIsRefusedByItsElement() throws IOException {
        var shipped = Files.readString(Path.of("config/members.yaml"));
        Files.writeString(working.resolve("config/members.yaml"), shipped.replace("Asia/Bishkek", "Asia/Frunze"));
        assertThatExceptionOfType(FaultyConfiguration.class)
                .isThrownBy(() -> new ConfiguredMembers(files))
                .withMessageContaining("members[1].timeZone")
                .withMessageContaining("Asia/Frunze");
    }

    private static void write(Path folder, String text) throws IOException {
        Files.writeString(folder.resolve(DEADLINES), text);
    }
}
