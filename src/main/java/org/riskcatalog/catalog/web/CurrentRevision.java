package org.riskcatalog.catalog.web;

import org.riskcatalog.catalog.RiskEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The number of the revision by which an entry speaks, without reading its text. */
@Component
class CurrentRevision {

    private final JdbcClient jdbc;

    CurrentRevision(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 0 before the proposal was signed. */
    int number(RiskEntry entry) {
        return entry.currentRevision() == null
                ? 0
                : jdbc.sql("select number from revision where id = ?")
                        .param(entry.currentRevision())
                        .query(Integer.class)
                        .single();
    }
}
