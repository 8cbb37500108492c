create table assessment_round (
    id                uuid primary key,
    version           integer not null,
    entry_id          uuid not null references risk_entry (id),
    revision_id       uuid not null references revision (id),
    revision_checksum varchar(64) not null,
    number            integer not null,
    opens_at          timestamp(3) with time zone not null,
    closes_at         timestamp(3) with time zone not null,
    zone              varchar(40) not null,
    status            varchar(20) not null,
    closed_at         timestamp(3) with time zone,
    unique (entry_id, number)
);

-- One row for each State asked: no two delegations ever write the same one. The sheet is for the own State's eyes.
create table score (
    id          uuid primary key,
    version     integer not null,
    round_id    uuid not null references assessment_round (id),
    state       varchar(2) not null,
    status      varchar(20) not null,
    since       timestamp(3) with time zone,
    sheet       varchar,
    rests_on    varchar(64),
    prepared_by varchar,
    verified_by uuid,
    signed_by   uuid,
    act         uuid,
    unique (round_id, state)
);

-- What the scores come to together. From fewer than three nothing but the counts is kept here.
create table score_aggregate (
    round_id                   uuid primary key references assessment_round (id),
    version                    integer not null,
    entry_id                   uuid not null references risk_entry (id),
    number                     integer not null,
    made_at                    timestamp(3) with time zone not null,
    asked                      integer not null,
    scored                     integer not null,
    abstained                  integer not null,
    verdict                    varchar(20) not null,
    likelihood_min             double precision,
    likelihood_q1              double precision,
    likelihood_median          double precision,
    likelihood_q3              double precision,
    likelihood_max             double precision,
    impact_min                 double precision,
    impact_q1                  double precision,
    impact_median              double precision,
    impact_q3                  double precision,
    impact_max                 double precision,
    residual_likelihood_min    double precision,
    residual_likelihood_q1     double precision,
    residual_likelihood_median double precision,
    residual_likelihood_q3     double precision,
    residual_likelihood_max    double precision,
    residual_impact_min        double precision,
    residual_impact_q1         double precision,
    residual_impact_median     double precision,
    residual_impact_q3         double precision,
    residual_impact_max        double precision,
    affected_likelihood        double precision,
    affected_impact            double precision,
    confidence                 varchar(20),
    confidence_rule            varchar(100),
    level                      varchar(20),
    level_rule                 varchar(100),
    residual_level             varchar(20)
);
create index score_aggregate_by_entry on score_aggregate (entry_id, number);
