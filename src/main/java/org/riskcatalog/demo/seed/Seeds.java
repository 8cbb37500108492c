package org.riskcatalog.demo.seed;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.riskcatalog.members.configuration.ConfigurationFiles;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Reads the twelve proposals. */
@Component
@Profile("demo")
public class Seeds {

    private static final String FILE = "config/demo/entries.yaml";

    private final ConfigurationFiles files;
    private final ObjectMapper yaml = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    Seeds(ConfigurationFiles files) {
        this.files = files;
    }

    /** By reference, for example {@code P-UZ-01}. */
    public Map<String, SeedEntry> byRef() {
        try (var content = files.find(FILE).getInputStream()) {
            return yaml.readValue(content, SeedFile.class).entries().stream()
                    .collect(Collectors.toMap(SeedEntry::ref, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    private record SeedFile(List<SeedEntry> entries) {}
}
