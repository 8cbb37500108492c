package org.riskcatalog.record;

import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The same on H2 as {@link NothingChanges} on PostgreSQL: H2 knows triggers as compiled classes only. */
@Component
class NothingChangesOnH2 implements JavaMigration {

    private static final String TRIGGER = """
            create trigger record_event_append_only before update, delete on record_event
            for each row call 'org.riskcatalog.record.RefuseChange'""";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("42");
    }

    @Override
    public String getDescription() {
        return "record append-only on H2";
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
        if (connection.getMetaData().getDatabaseProductName().startsWith("H2")) {
            try (var statement = connection.createStatement()) {
                statement.execute(TRIGGER);
            }
        }
    }
}
