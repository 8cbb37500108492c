package org.riskcatalog.record;

import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** PostgreSQL refuses to change or delete a line of the record, whoever asks; H2 does by {@link NothingChangesOnH2}. */
@Component
class NothingChanges implements JavaMigration {

    private static final String REFUSE = """
            create function record_is_append_only() returns trigger language plpgsql as
            $$ begin raise exception 'the record is append-only'; end $$""";

    private static final String TRIGGER = """
            create trigger record_event_append_only before update or delete or truncate on record_event
            for each statement execute function record_is_append_only()""";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("19.1");
    }

    @Override
    public String getDescription() {
        return "record append-only";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        if (connection.getMetaData().getDatabaseProductName().startsWith("PostgreSQL")) {
            try (var statement = connection.createStatement()) {
                statement.execute(REFUSE);
                statement.execute(TRIGGER);
            }
        }
    }
}
