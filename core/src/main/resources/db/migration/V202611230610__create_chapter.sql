-- Tenant tables: chapter_id first in every key, one policy for all, forced on the owner too.

CREATE TABLE chapter (
    chapter_id      uuid        NOT NULL,
    id              uuid        NOT NULL,
    slug            text        NOT NULL,
    place           text        NOT NULL,
    town            text,
    postcode        text,
    nation          text CHECK (nation IN ('england', 'wales', 'scotland', 'northern-ireland')),
    standing        text        NOT NULL CHECK (standing IN ('provisional', 'active', 'suspended', 'closed', 'released')),
    standing_reason text,
    created_at      timestamptz NOT NULL,
    version         int         NOT NULL,
    PRIMARY KEY (chapter_id, id),
    UNIQUE (chapter_id),
    CHECK (chapter_id = id)
);

CREATE TABLE organiser (
    chapter_id uuid        NOT NULL,
    id         uuid        NOT NULL,
    person_id  uuid        NOT NULL REFERENCES person,
    name       text        NOT NULL,
    email      text,
    does       text,
    role       text        NOT NULL CHECK (role IN ('lead', 'organiser', 'helper')),
    shown      boolean     NOT NULL,
    joined_at  timestamptz NOT NULL,
    version    int         NOT NULL,
    PRIMARY KEY (chapter_id, id),
    UNIQUE (chapter_id, person_id),
    FOREIGN KEY (chapter_id) REFERENCES chapter (chapter_id)
);

CREATE TABLE invitation (
    chapter_id   uuid        NOT NULL,
    id           uuid        NOT NULL,
    invited      text        NOT NULL,
    role         text        NOT NULL CHECK (role IN ('lead', 'organiser', 'helper')),
    token_digest text        NOT NULL,
    invited_by   uuid        NOT NULL,
    invited_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    accepted_by  uuid,
    accepted_at  timestamptz,
    cancelled_at timestamptz,
    version      int         NOT NULL,
    PRIMARY KEY (chapter_id, id),
    UNIQUE (chapter_id, token_digest),
    FOREIGN KEY (chapter_id) REFERENCES chapter (chapter_id)
);

CREATE TABLE application (
    chapter_id      uuid        NOT NULL,
    id              uuid        NOT NULL,
    state           text        NOT NULL CHECK (state IN ('draft', 'submitted', 'in-review', 'information-requested',
                                                          'approved', 'declined', 'withdrawn')),
    answers         jsonb       NOT NULL,
    started_by      uuid        NOT NULL,
    started_at      timestamptz NOT NULL,
    saved_at        timestamptz NOT NULL,
    charter_version int,
    signed_by       uuid REFERENCES person,
    signed_at       timestamptz,
    submitted_at    timestamptz,
    answer_by       date,
    stopped_on      date,
    reviewer        uuid,
    decided_at      timestamptz,
    version         int         NOT NULL,
    PRIMARY KEY (chapter_id, id),
    FOREIGN KEY (chapter_id) REFERENCES chapter (chapter_id)
);
CREATE INDEX application_waiting ON application (answer_by) WHERE state IN ('submitted', 'in-review', 'information-requested');

-- Each move of an application that somebody answered for: who, when, why and, on a decline, under which principles.
CREATE TABLE decision (
    chapter_id     uuid        NOT NULL,
    id             uuid        NOT NULL,
    application_id uuid        NOT NULL,
    outcome        text        NOT NULL CHECK (outcome IN ('information-requested', 'approved', 'declined', 'withdrawn',
                                                            'stepped-aside')),
    reason         text        NOT NULL,
    principles     jsonb       NOT NULL,
    would_change   text,
    decided_by     uuid        NOT NULL,
    decided_at     timestamptz NOT NULL,
    PRIMARY KEY (chapter_id, id),
    FOREIGN KEY (chapter_id, application_id) REFERENCES application (chapter_id, id)
);

-- A part of the chapter's page in the organisers' words: a draft beside what is published.
CREATE TABLE section (
    chapter_id   uuid        NOT NULL,
    id           uuid        NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('about', 'day', 'access', 'food', 'conduct', 'photographs')),
    draft        text        NOT NULL,
    published    text,
    published_at timestamptz,
    version      int         NOT NULL,
    PRIMARY KEY (chapter_id, id),
    UNIQUE (chapter_id, kind),
    FOREIGN KEY (chapter_id) REFERENCES chapter (chapter_id)
);

-- A letter to the chapter's people, kept as sent; queued in the transaction of the move it tells of.
CREATE TABLE letter (
    chapter_id uuid        NOT NULL,
    id         uuid        NOT NULL,
    subject    text        NOT NULL,
    body       text        NOT NULL,
    queued_at  timestamptz NOT NULL,
    PRIMARY KEY (chapter_id, id),
    FOREIGN KEY (chapter_id) REFERENCES chapter (chapter_id)
);

-- Who did what, when and why. Append-only: the application may add and read, never change or remove.
CREATE TABLE audit_entry (
    chapter_id uuid        NOT NULL,
    id         uuid        NOT NULL,
    at         timestamptz NOT NULL,
    person_id  uuid        NOT NULL,
    verb       text        NOT NULL,
    about      text        NOT NULL,
    about_id   uuid        NOT NULL,
    reason     text        NOT NULL,
    PRIMARY KEY (chapter_id, id)
);
CREATE INDEX audit_entry_latest ON audit_entry (chapter_id, at DESC);
