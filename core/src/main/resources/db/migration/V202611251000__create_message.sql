-- The outbox: one line for each recipient of each message, written in the transaction of the deed it tells of and
-- drained by every node. Its key says what it is and to whom, so that nothing is queued twice.
CREATE TABLE message (
    id         uuid PRIMARY KEY,
    key        text        NOT NULL UNIQUE,
    what       text        NOT NULL,
    chapter_id uuid,
    mailing_id uuid,
    about      text        NOT NULL,
    name       text        NOT NULL,
    address    text        NOT NULL,
    subject    text        NOT NULL,
    body       text        NOT NULL,
    stop_path  text,
    method     text CHECK (method IN ('REQUEST', 'CANCEL')),
    calendar   text,
    urgent     boolean     NOT NULL,
    state      text        NOT NULL CHECK (state IN ('queued', 'sent', 'failed')),
    attempts   int         NOT NULL,
    next_at    timestamptz NOT NULL,
    claim      uuid,
    queued_at  timestamptz NOT NULL,
    sent_at    timestamptz,
    trouble    text,
    CHECK ((method IS NULL) = (calendar IS NULL)),
    CHECK ((state = 'sent') = (sent_at IS NOT NULL))
);
CREATE INDEX message_due ON message (next_at) WHERE state = 'queued';
CREATE INDEX message_by_chapter ON message (chapter_id, queued_at DESC);
CREATE INDEX message_by_mailing ON message (mailing_id, state) WHERE mailing_id IS NOT NULL;
CREATE INDEX message_by_age ON message (queued_at) WHERE state <> 'queued';
GRANT SELECT, INSERT, UPDATE, DELETE ON message TO nhshdx_app;

-- The last day on which the identity provider said that somebody is core team; empty once it no longer does.
ALTER TABLE person ADD COLUMN core_team_seen date;
CREATE INDEX person_core_team ON person (core_team_seen) WHERE core_team_seen IS NOT NULL;
