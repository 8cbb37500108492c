-- From where people signed in: SHA-256 of user name and address, and when last.
create table known_place (
    hash    varchar(64) primary key,
    last_at timestamp(3) with time zone not null
);
