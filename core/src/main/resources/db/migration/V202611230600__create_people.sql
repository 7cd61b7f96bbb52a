-- Shared tables: not one chapter's, each with its own least rights.

CREATE TABLE person (
    id         uuid PRIMARY KEY,
    subject    text        NOT NULL UNIQUE,
    name       text        NOT NULL,
    email      text,
    first_seen timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON person TO nhshdx_app;
GRANT SELECT ON person TO nhshdx_coreteam;

-- Who is in which chapter, to answer "my chapters"; the role itself is the chapter's own row.
CREATE TABLE membership (
    person_id  uuid NOT NULL REFERENCES person,
    chapter_id uuid NOT NULL,
    PRIMARY KEY (person_id, chapter_id)
);
GRANT SELECT, INSERT, DELETE ON membership TO nhshdx_app;

-- Where a chapter is found: a working address from the first draft, the place itself once it is claimed.
CREATE TABLE place (
    slug       text PRIMARY KEY,
    chapter_id uuid        NOT NULL,
    claimed    boolean     NOT NULL,
    since      timestamptz NOT NULL
);
CREATE UNIQUE INDEX place_claimed_once ON place (chapter_id) WHERE claimed;
CREATE INDEX place_by_chapter ON place (chapter_id);
GRANT SELECT, INSERT, DELETE ON place TO nhshdx_app;

-- A request that somebody may send again: whose, which, and, once it is done, what was answered. Kept for a day.
CREATE TABLE idempotency_key (
    person_id uuid        NOT NULL REFERENCES person,
    key       text        NOT NULL,
    digest    text        NOT NULL,
    claim     uuid        NOT NULL,
    at        timestamptz NOT NULL,
    done      boolean     NOT NULL,
    status    int,
    type      text,
    location  text,
    body      text,
    PRIMARY KEY (person_id, key)
);
CREATE INDEX idempotency_key_by_age ON idempotency_key (at);
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_key TO nhshdx_app;

-- What the core team did that is no single chapter's; nobody who serves can change or remove a line.
CREATE TABLE platform_audit (
    id        uuid PRIMARY KEY,
    at        timestamptz NOT NULL,
    person_id uuid        NOT NULL REFERENCES person,
    verb      text        NOT NULL,
    about     text        NOT NULL,
    reason    text        NOT NULL
);
CREATE INDEX platform_audit_latest ON platform_audit (at DESC);
GRANT SELECT, INSERT ON platform_audit TO nhshdx_app;

-- What the core team has heard of each sponsor, once for all chapters.
CREATE TABLE sponsor_register (
    name_key   text PRIMARY KEY,
    name       text        NOT NULL,
    cleared    boolean     NOT NULL,
    reason     text        NOT NULL,
    decided_by uuid        NOT NULL REFERENCES person,
    decided_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON sponsor_register TO nhshdx_app;
