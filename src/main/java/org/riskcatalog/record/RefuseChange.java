package org.riskcatalog.record;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** H2 refuses to change or delete a line of the record, whoever asks; H2 calls it by its name, so it is public. */
public class RefuseChange implements Trigger {

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        throw new SQLException("the record is append-only");
    }
}
