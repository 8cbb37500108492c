-- Which proposal of the demonstration became which entry, and whether it stands where the plan wants it.
create table demo_entry (
    ref     varchar(20) primary key,
    handle  varchar(40) not null,
    arrived boolean not null
);
