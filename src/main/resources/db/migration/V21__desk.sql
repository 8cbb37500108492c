-- Half-finished answers as they were typed, valid or not; read only by those who may do the task.
create table answer_draft (
    task_id  varchar(64) primary key,
    answers  varchar not null,
    saved_by uuid not null,
    saved_at timestamp(3) with time zone not null,
    version  integer not null
);
