package org.riskcatalog.engine.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The diagrams and decision tables to deploy, named relative to their folder: those built in, each overridden by a file of
 * the same name in {@code processes/} of the working directory or, failing that folder, beside the jar.
 */
@Component
class ProcessFiles {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessFiles.class);

    private final PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();

    /** File by name, for example {@code decisions/riskLevel.dmn}. */
    Map<String, Resource> all() {
        try {
            var files = builtIn();
            var folder = folder();
            if (folder != null) {
                LOG.info("Processes: {} overrides those built in", folder.toAbsolutePath());
                override(files, folder);
            } else {
                LOG.info("Processes: those built in");
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("the processes cannot be read", e);
        }
    }

    /** The same, without what overrides. */
    Map<String, Resource> builtIn() {
        try {
            Map<String, Resource> files = new TreeMap<>();
            for (var pattern : new String[] {"**/*.bpmn", "**/*.dmn"}) {
                for (var resource : resolver.getResources("classpath*:processes/" + pattern)) {
                    files.put(name(resource), resource);
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("the processes cannot be read", e);
        }
    }

    private static @Nullable Path folder() {
        var here = Path.of("processes");
        var beside = new ApplicationHome(ProcessFiles.class).getDir().toPath().resolve("processes");
        return Files.isDirectory(here) ? here : Files.isDirectory(beside) ? beside : null;
    }

    private static void override(Map<String, Resource> files, Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            found.filter(file ->
                            file.toString().endsWith(".bpmn") || file.toString().endsWith(".dmn"))
                    .forEach(file -> files.put(
                            folder.relativize(file).toString().replace('\\', '/'), new FileSystemResource(file)));
        }
    }

    private static String name(Resource resource) throws IOException {
        var address = resource.getURL().toString();
        return address.substring(address.lastIndexOf("/processes/") + "/processes/".length());
    }
}
