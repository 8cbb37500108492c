package org.riskcatalog.members.configuration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Finds what an operator may override: in the working directory, else beside the jar, else inside it. */
@Component
public class ConfigurationFiles {

    private static final Logger LOG = LoggerFactory.getLogger(ConfigurationFiles.class);

    private final List<Path> folders;
    private final YamlShapes shapes = new YamlShapes();

    public ConfigurationFiles() {
        this(List.of(
                Path.of(""),
                new ApplicationHome(ConfigurationFiles.class).getDir().toPath()));
    }

    /** @param folders looked through in this order, before the class path */
    ConfigurationFiles(List<Path> folders) {
        this.folders = folders;
    }

    /** @param path for example {@code config/members.yaml} */
    public Resource find(String path) {
        return folders.stream()
                .map(folder -> folder.resolve(path).toAbsolutePath().normalize())
                .filter(Files::isRegularFile)
                .findFirst()
                .<Resource>map(FileSystemResource::new)
                .orElseGet(() -> new ClassPathResource(path));
    }

    /**
     * Reads a file whose first element is {@code version: "1"}.
     *
     * @param shape a record with Bean Validation
     * @throws FaultyConfiguration naming the element that is missing, unknown or wrong
     */
    public <T extends Record> T read(String path, Class<T> shape) {
        var found = find(path);
        var where = where(found);
        LOG.info("{} is read from {}", path, where);
        try (var content = found.getInputStream()) {
            return shapes.read(where, content, shape);
        } catch (IOException e) {
            throw new FaultyConfiguration(where, "", "cannot be read: " + e.getMessage());
        }
    }

    /** How an operator finds it: the absolute path, or that it is inside the jar. */
    public static String where(Resource found) {
        return found instanceof FileSystemResource file
                ? file.getPath()
                : "inside the application: " + ((ClassPathResource) found).getPath();
    }
}
