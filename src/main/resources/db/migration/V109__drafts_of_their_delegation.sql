-- Several delegations may be asked one task: a half-finished answer is of the delegation that typed it, or of the bodies (-).
create table kept_answer (
    task_id  varchar(64) not null,
    owner    varchar(2) not null,
    answers  varchar not null,
    saved_by uuid not null,
    saved_at timestamp(3) with time zone not null,
    version  integer not null,
    primary key (task_id, owner)
);
insert into kept_answer (task_id, owner, answers, saved_by, saved_at, version)
select d.task_id,
    coalesce(t.state,
        (select min(m.party) from inbox_group g
            join mandate m on g.group_name = replace(lower(m.role), '_', '-') || ':' || m.party
            where g.task_id = d.task_id and m.person_id = d.saved_by),
        '-'),
    d.answers, d.saved_by, d.saved_at, d.version
from answer_draft d left join inbox_task t on t.id = d.task_id;
drop table answer_draft;
alter table kept_answer rename to answer_draft;
