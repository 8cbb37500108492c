package org.riskcatalog.acts;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.members.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Acts that were refused and yet put on record, each once for its person and key; of other refusals a repeat is judged anew. */
@Component
class RefusedActs {

    /** What was sent, and why it was refused. */
    record Refused(UUID id, String type, String checksum, List<Fault> faults) {}

    private final JdbcClient jdbc;
    private final KeptArguments arguments;

    RefusedActs(JdbcClient jdbc, KeptArguments arguments) {
        this.jdbc = jdbc;
        this.arguments = arguments;
    }

    Optional<Refused> byKey(Actor actor, String key) {
        return jdbc.sql("select id, type, checksum from refused_act where person = ? and idempotency_key = ?")
                .params(actor.person(), key)
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Refused(id, row.getString("type"), row.getString("checksum"), faults(id));
                })
                .optional();
    }

    private List<Fault> faults(UUID act) {
        return jdbc.sql("select field, code, arguments from refused_act_fault where act = ? order by place")
                .param(act)
                .query((row, n) -> new Fault(
                        row.getString("field"), row.getString("code"), arguments.read(row.getString("arguments"))))
                .list();
    }

    void keep(Act act, String key, List<Fault> faults) {
        jdbc.sql("""
                        insert into refused_act (id, type, person, idempotency_key, received_at, checksum)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(act.id(), act.type(), act.actor().person(), key)
                .params(act.receivedAt().atOffset(ZoneOffset.UTC), act.checksum())
                .update();
        for (int place = 0; place < faults.size(); place++) {
            var fault = faults.get(place);
            jdbc.sql("insert into refused_act_fault (act, place, field, code, arguments) values (?, ?, ?, ?, ?)")
                    .params(act.id(), place, fault.field(), fault.code(), arguments.keep(fault.arguments()))
                    .update();
        }
    }
}
