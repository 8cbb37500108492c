package org.riskcatalog.assessment;

import org.riskcatalog.RoomsBench;
import org.riskcatalog.clearance.EndClearances;
import org.riskcatalog.clearance.RemindSigners;
import org.riskcatalog.members.configuration.ConfigurationFiles;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;

/** The rooms that a round of scores touches. */
@EnableJdbcRepositories({"org.riskcatalog.assessment", "org.riskcatalog.catalog", "org.riskcatalog.clearance"})
@Import({EndClearances.class, RemindSigners.class, ConfigurationFiles.class})
@ComponentScan(
        basePackages = {"org.riskcatalog.acts", "org.riskcatalog.assessment", "org.riskcatalog.catalog"},
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = ".*(Clocks|\\.web\\..*|\\.diagram\\..*|Test.*|Bench)"))
class ScoringBench extends RoomsBench {}
