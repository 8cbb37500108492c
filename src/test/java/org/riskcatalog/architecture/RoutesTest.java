package org.riskcatalog.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.riskcatalog.RunningCatalog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route was meant: the list of them is approved in {@code src/test/resources/approved/routes.txt}. */
@RunningCatalog
class RoutesTest {

    static final Path APPROVED = Path.of("src/test/resources/approved/routes.txt");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void theRoutesAreThoseThatWereApproved() throws IOException {
        var found = routes(mappings);
        assertThat(found).isNotEmpty();
        Files.writeString(Path.of("target/routes.txt"), String.join("\n", found) + "\n");
        assertThat(found)
                .as("compare target/routes.txt with %s; a change is made on purpose", APPROVED)
                .containsExactlyElementsOf(Files.readAllLines(APPROVED));
    }

    static List<String> routes(RequestMappingHandlerMapping mappings) {
        var found = new TreeSet<String>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            var methods = mapping.getMethodsCondition().getMethods();
            for (var pattern : mapping.getPatternValues()) {
                if (methods.isEmpty()) {
                    found.add("ANY " + pattern);
                }
                methods.forEach(verb -> found.add(verb + " " + pattern));
            }
        });
        return List.copyOf(found);
    }
}
