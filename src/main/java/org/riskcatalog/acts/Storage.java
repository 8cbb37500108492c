package org.riskcatalog.acts;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.relational.RelationalManagedTypes;
import org.springframework.data.relational.core.mapping.NamingStrategy;

/** How aggregates are stored, alike on H2 and PostgreSQL: names unquoted, instants in UTC and in milliseconds. */
@Configuration(proxyBeanMethods = false)
class Storage extends AbstractJdbcConfiguration {

    @Override
    public JdbcMappingContext jdbcMappingContext(
            Optional<NamingStrategy> namingStrategy,
            JdbcCustomConversions customConversions,
            RelationalManagedTypes jdbcManagedTypes) {
        var context = super.jdbcMappingContext(namingStrategy, customConversions, jdbcManagedTypes);
        context.setForceQuote(false);
        return context;
    }

    @Override
    protected List<?> userConverters() {
        return List.of(new ToInstant(), new FromInstant());
    }

    /** A column of type {@code timestamp with time zone} as both drivers give it. */
    @ReadingConverter
    static class ToInstant implements Converter<OffsetDateTime, Instant> {

        @Override
        public Instant convert(OffsetDateTime stored) {
            return stored.toInstant();
        }
    }

    /** An instant as both drivers take it. */
    @WritingConverter
    static class FromInstant implements Converter<Instant, OffsetDateTime> {

        @Override
        public OffsetDateTime convert(Instant instant) {
            return instant.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
        }
    }
}
