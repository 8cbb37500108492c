-- A silence, a statement, a decision may be about a corrigendum.
alter table silence alter column subject_kind set data type varchar(20);
alter table statement_on_record alter column subject_kind set data type varchar(20);
alter table decision alter column subject_kind set data type varchar(20);

-- A proposed correction of the wording of a text in force; the corrected text is a revision of the entry.
create table corrigendum (
    id          uuid primary key,
    version     integer not null,
    entry_id    uuid not null references risk_entry (id),
    number      integer not null,
    revision_id uuid not null references revision (id),
    corrects    uuid not null references revision (id),
    paragraphs  varchar not null,
    reason      varchar not null,
    proposed_by uuid not null,
    proposed_at timestamp(3) with time zone not null,
    status      varchar(20) not null,
    ended_at    timestamp(3) with time zone,
    unique (entry_id, number)
);
