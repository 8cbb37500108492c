package org.riskcatalog.measures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.riskcatalog.RoomsBench;
import org.riskcatalog.adoption.silence.LedOn;
import org.riskcatalog.members.Directory;
import org.riskcatalog.members.Person;
import org.riskcatalog.members.configuration.ConfigurationFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;

/** The rooms that a measure touches, without engine and pages. */
@EnableJdbcRepositories({
    "org.riskcatalog.measures",
    "org.riskcatalog.adoption",
    "org.riskcatalog.catalog",
    "org.riskcatalog.clearance"
})
@Import(ConfigurationFiles.class)
@ComponentScan(
        basePackages = {
            "org.riskcatalog.acts",
            "org.riskcatalog.measures",
            "org.riskcatalog.adoption.silence",
            "org.riskcatalog.adoption.decision",
            "org.riskcatalog.catalog",
            "org.riskcatalog.clearance"
        },
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = ".*(Clocks|\\.web\\..*|\\.diagram\\..*|Test.*|Bench.*)"))
class MeasuresBench extends RoomsBench {

    /** No break leads anywhere: there is no conciliation here. */
    @Bean
    LedOn nowhere() {
        return broken -> Optional.empty();
    }

    /** Nobody is looked up by name. */
    @Bean
    Directory directory() {
        return new Directory() {
            @Override
            public Optional<Person> person(UUID id) {
                return Optional.empty();
            }

            @Override
            public List<Person> holding(String group) {
                return List.of();
            }

            @Override
            public Map<String, List<Person>> holding(Collection<String> groups) {
                return groups.stream().collect(Collectors.toMap(Function.identity(), group -> List.of()));
            }

            @Override
            public Map<UUID, String> names(Collection<UUID> people) {
                return Map.of();
            }
        };
    }
}
