package org.riskcatalog.notices;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether and how notices are mailed; the server itself is set by {@code spring.mail}.
 *
 * @param enabled off until an operator names a server
 * @param from address of the sender
 * @param site address of the catalog as people reach it, before the path of a link
 * @param tries before a notice counts as failed
 * @param firstPause after the first failure; doubled after each further one
 */
@ConfigurationProperties("catalog.mail")
record MailSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("catalog@localhost") String from,
        @DefaultValue("http://localhost:8080") String site,
        @DefaultValue("6") int tries,
        @DefaultValue("PT1M") Duration firstPause) {

    /** How long to wait after so many tries. */
    Duration pause(int attempts) {
        return firstPause.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), 10));
    }
}
