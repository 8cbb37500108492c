package org.riskcatalog.monitoring;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says once, at start, where an operator finds the data and where folders that override what is built in are looked for. */
@Component
class SayPlaces {

    private static final Logger LOG = LoggerFactory.getLogger(SayPlaces.class);
    private static final String H2_FILE = "jdbc:h2:file:";

    private final String database;

    SayPlaces(@Value("${spring.datasource.url}") String database) {
        this.database = database;
    }

    @EventListener(ApplicationStartedEvent.class)
    void say() {
        LOG.info("Data: {}", data(database));
        LOG.info(
                "config/ and processes/ are looked for in {}, then in {}, then inside the application",
                Path.of("").toAbsolutePath(),
                new ApplicationHome(SayPlaces.class).getDir().getAbsolutePath());
    }

    /** The file of an embedded database; of another the address, without what may follow it. */
    static String data(String url) {
        var address = url.split("[;?]", 2)[0];
        return address.startsWith(H2_FILE)
                ? Path.of(address.substring(H2_FILE.length())).toAbsolutePath().normalize() + ".mv.db"
                : address;
    }
}
