-- What is to be audited, what came of it, and how gently hosts are treated. Times are the database's own.

create table consentaudit.batch (
    id bigint generated always as identity primary key,
    name text not null unique,
    -- As run.json holds it, without its pages.
    plan text not null,
    -- A list that is audited again and again has no jobs of its own: each firing makes a batch out of it.
    recurring boolean not null,
    created_at timestamptz not null default now()
);

-- The user's rules and filter lists: workers on other machines have no such files.
create table consentaudit.batch_file (
    batch bigint not null references consentaudit.batch on delete cascade,
    option text not null,
    path text not null,
    bytes bytea not null,
    primary key (batch, option, path)
);

create table consentaudit.page (
    batch bigint not null references consentaudit.batch on delete cascade,
    position integer not null,
    -- 16 bytes of the address's SHA-256: addresses are longer than an index may hold.
    digest bytea not null,
    url text not null,
    label text,
    evidence text not null,
    primary key (batch, position),
    unique (batch, digest)
);

-- A page has one result: who is second finds the place taken.
create table consentaudit.result (
    batch bigint not null,
    position integer not null,
    outcome text not null,
    report text not null,
    conditions text not null,
    started_at timestamptz not null,
    finished_at timestamptz not null,
    worker text not null,
    -- The file in the folder that all reach; null where the evidence is in the table below.
    evidence_file text,
    primary key (batch, position),
    foreign key (batch, position) references consentaudit.page on delete cascade
);

create table consentaudit.evidence (
    batch bigint not null,
    position integer not null,
    zip bytea not null,
    primary key (batch, position),
    foreign key (batch, position) references consentaudit.result on delete cascade
);

-- Zipped already.
alter table consentaudit.evidence alter column zip set storage external;

create table consentaudit.host (
    name text primary key,
    next_start timestamptz not null default '-infinity',
    closed_until timestamptz not null default '-infinity'
);

-- A visit under way. One whose worker died ends by itself.
create table consentaudit.turn (
    id bigint generated always as identity primary key,
    host text not null references consentaudit.host,
    until timestamptz not null
);

create index turn_host on consentaudit.turn (host);
