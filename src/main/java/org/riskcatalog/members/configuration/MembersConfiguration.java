package org.riskcatalog.members.configuration;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.riskcatalog.members.Cycle;
import org.riskcatalog.members.DefaultTimes;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.Seats;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads cycle and default times once, at start. */
@Configuration(proxyBeanMethods = false)
class MembersConfiguration {

    static final String CYCLE = "config/cycle.yaml";

    MembersConfiguration() {
        // Before its time zone data of 2024, Java would count deadlines in Kazakhstan an hour off.
        var almaty = ZoneId.of("Asia/Almaty").getRules().getOffset(Instant.parse("2024-06-01T00:00:00Z"));
        if (!almaty.equals(ZoneOffset.ofHours(5))) {
            throw new FaultyConfiguration(
                    System.getProperty("java.home"), "time zones", "are older than 2024; install a newer JDK 17");
        }
    }

    @Bean
    CycleFile cycleFile(ConfigurationFiles files) {
        return files.read(CYCLE, CycleFile.class);
    }

    @Bean
    Cycle cycle(CycleFile file) {
        return new Cycle(file.title(), file.from(), file.to());
    }

    @Bean
    Seats seats(CycleFile file, MemberStates members, Clock clock) {
        return new ConfiguredSeats(file.chairs(), members, clock);
    }

    @Bean
    DefaultTimes defaultTimes(ConfigurationFiles files) {
        return files.read("config/deadlines.yaml", DefaultTimes.class);
    }
}
