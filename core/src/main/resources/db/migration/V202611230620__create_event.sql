CREATE TABLE event (
    chapter_id        uuid        NOT NULL,
    id                uuid        NOT NULL,
    slug              text        NOT NULL,
    state             text        NOT NULL CHECK (state IN ('draft', 'announced', 'called-off', 'held', 'reported')),
    roughly           text,
    about             text,
    facts             jsonb       NOT NULL,
    charter_version   int,
    announced_at      timestamptz,
    called_off_at     timestamptz,
    called_off_reason text,
    held_at           timestamptz,
    revision          int         NOT NULL,
    created_at        timestamptz NOT NULL,
    saved_at          timestamptz NOT NULL,
    version           int         NOT NULL,
    PRIMARY KEY (chapter_id, id),
    UNIQUE (chapter_id, slug),
    FOREIGN KEY (chapter_id) REFERENCES chapter (chapter_id),
    CHECK (state = 'draft' OR charter_version IS NOT NULL)
);

-- What the public was told differently after announcing, and when.
CREATE TABLE event_change (
    chapter_id uuid        NOT NULL,
    id         uuid        NOT NULL,
    event_id   uuid        NOT NULL,
    at         timestamptz NOT NULL,
    person_id  uuid        NOT NULL,
    revision   int         NOT NULL,
    before     jsonb       NOT NULL,
    after      jsonb       NOT NULL,
    PRIMARY KEY (chapter_id, id),
    UNIQUE (chapter_id, event_id, revision),
    FOREIGN KEY (chapter_id, event_id) REFERENCES event (chapter_id, id)
);

-- A recorded exception: which principle, for this event or (no event) the whole chapter, why, until when, by whom.
CREATE TABLE waiver (
    chapter_id   uuid        NOT NULL,
    id           uuid        NOT NULL,
    event_id     uuid,
    principle    text        NOT NULL,
    reason       text        NOT NULL CHECK (reason <> ''),
    until        date        NOT NULL,
    state        text        NOT NULL CHECK (state IN ('asked', 'proposed', 'in-force', 'refused', 'ended')),
    takes_two    boolean     NOT NULL,
    asked_by     uuid,
    proposed_by  uuid,
    proposed_at  timestamptz,
    confirmed_by uuid,
    confirmed_at timestamptz,
    opened_at    timestamptz NOT NULL,
    ended_by     uuid,
    ended_at     timestamptz,
    end_reason   text,
    version      int         NOT NULL,
    PRIMARY KEY (chapter_id, id),
    FOREIGN KEY (chapter_id) REFERENCES chapter (chapter_id),
    FOREIGN KEY (chapter_id, event_id) REFERENCES event (chapter_id, id),
    CHECK (principle NOT IN ('free-to-attend', 'conduct-in-force', 'no-patient-data')),
    CHECK (proposed_by <> confirmed_by),
    CHECK (asked_by <> proposed_by),
    CHECK (asked_by <> confirmed_by),
    CHECK (state IN ('asked', 'refused') OR proposed_by IS NOT NULL),
    CHECK (NOT takes_two OR state NOT IN ('in-force', 'ended') OR confirmed_by IS NOT NULL),
    CHECK (state NOT IN ('refused', 'ended') OR end_reason IS NOT NULL)
);
CREATE INDEX waiver_by_event ON waiver (chapter_id, event_id);
CREATE INDEX waiver_waiting ON waiver (opened_at) WHERE state IN ('asked', 'proposed');

-- A core-team member's answer where software can't see; it holds until what it was about changes.
CREATE TABLE judgement (
    chapter_id uuid        NOT NULL,
    id         uuid        NOT NULL,
    event_id   uuid,
    principle  text        NOT NULL,
    kept       boolean,
    reason     text,
    about      text        NOT NULL,
    asked_by   uuid,
    asked_at   timestamptz,
    judged_by  uuid,
    judged_at  timestamptz,
    version    int         NOT NULL,
    PRIMARY KEY (chapter_id, id),
    FOREIGN KEY (chapter_id) REFERENCES chapter (chapter_id),
    FOREIGN KEY (chapter_id, event_id) REFERENCES event (chapter_id, id),
    CHECK ((kept IS NULL) = (judged_by IS NULL))
);
CREATE UNIQUE INDEX judgement_asked_once ON judgement (chapter_id, event_id, principle) NULLS NOT DISTINCT WHERE kept IS NULL;
CREATE INDEX judgement_by_event ON judgement (chapter_id, event_id);
CREATE INDEX judgement_waiting ON judgement (asked_at) WHERE kept IS NULL;

-- A sign-up link belongs to one event, whichever chapter holds it.
CREATE TABLE sign_up_link (
    url_key    text PRIMARY KEY,
    chapter_id uuid NOT NULL,
    event_id   uuid NOT NULL
);
CREATE INDEX sign_up_link_by_event ON sign_up_link (event_id);
GRANT SELECT, INSERT, DELETE ON sign_up_link TO nhshdx_app;

-- Deeds that must see each other over all chapters wait here for their turn; the row's lock is all it holds.
CREATE TABLE turn (
    deed text PRIMARY KEY
);
INSERT INTO turn (deed) VALUES ('announcing');
GRANT SELECT, UPDATE ON turn TO nhshdx_app;
