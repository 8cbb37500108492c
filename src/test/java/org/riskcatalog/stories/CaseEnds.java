package org.riskcatalog.stories;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With which end events the case of an entry, and what it called, has ended so far: {@code process: endEvent}. */
public final class CaseEnds {

    private static final String ENDS = """
            select distinct p.PROC_DEF_KEY_ || ': ' || a.ACT_ID_
            from ACT_HI_PROCINST r
            join ACT_HI_PROCINST p on p.ROOT_PROC_INST_ID_ = r.ID_
            join ACT_HI_ACTINST a on a.PROC_INST_ID_ = p.ID_
            where r.BUSINESS_KEY_ = :handle and r.SUPER_PROCESS_INSTANCE_ID_ is null and a.ACT_ID_ like 'endEvent%'""";

    private final JdbcClient jdbc;

    public CaseEnds(Running running) {
        this.jdbc = running.bean(JdbcClient.class);
    }

    public Set<String> of(String handle) {
        return new TreeSet<>(
                jdbc.sql(ENDS).param("handle", handle).query(String.class).list());
    }

    /** How often the case has reached an end event so far. */
    public int times(String handle, String endEvent) {
        return jdbc.sql("""
                        select count(*) from ACT_HI_PROCINST r
                        join ACT_HI_PROCINST p on p.ROOT_PROC_INST_ID_ = r.ID_
                        join ACT_HI_ACTINST a on a.PROC_INST_ID_ = p.ID_
                        where r.BUSINESS_KEY_ = ? and r.SUPER_PROCESS_INSTANCE_ID_ is null and a.ACT_ID_ = ?""").params(handle, endEvent).query(Integer.class).single();
    }

    public boolean over(String handle) {
        return jdbc.sql("""
                        select count(*) from ACT_HI_PROCINST
                        where BUSINESS_KEY_ = ? and SUPER_PROCESS_INSTANCE_ID_ is null and END_TIME_ is null""").param(handle).query(Integer.class).single() == 0;
    }
}
