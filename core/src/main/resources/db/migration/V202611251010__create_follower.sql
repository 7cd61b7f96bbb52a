-- Who asked to hear about a chapter. The address is all we know of them; it goes when they stop.
CREATE TABLE follower (
    chapter_id     uuid        NOT NULL,
    id             uuid        NOT NULL,
    address        text        NOT NULL,
    confirm_digest text,
    expires_at     timestamptz,
    stop_secret    text        NOT NULL,
    asked_at       timestamptz NOT NULL,
    confirmed_at   timestamptz,
    PRIMARY KEY (chapter_id, id),
    UNIQUE (chapter_id, address),
    UNIQUE (chapter_id, stop_secret),
    FOREIGN KEY (chapter_id) REFERENCES chapter (chapter_id)
);
CREATE INDEX follower_confirmed ON follower (chapter_id, id) WHERE confirmed_at IS NOT NULL;
CREATE INDEX follower_to_confirm ON follower (chapter_id, confirm_digest) WHERE confirm_digest IS NOT NULL;

ALTER TABLE follower ENABLE ROW LEVEL SECURITY;
ALTER TABLE follower FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON follower TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON follower TO nhshdx_app;

-- One message to all of a chapter's followers: written once by the deed it tells of, put into the outbox a part at a time.
CREATE TABLE mailing (
    id         uuid PRIMARY KEY,
    chapter_id uuid        NOT NULL,
    once       text        NOT NULL,
    about      text        NOT NULL,
    subject    text        NOT NULL,
    body       text        NOT NULL,
    urgent     boolean     NOT NULL,
    followers  int         NOT NULL,
    reached    uuid,
    queued_at  timestamptz NOT NULL,
    done_at    timestamptz,
    UNIQUE (chapter_id, once)
);
CREATE INDEX mailing_open ON mailing (queued_at) WHERE done_at IS NULL;

ALTER TABLE mailing ENABLE ROW LEVEL SECURITY;
ALTER TABLE mailing FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON mailing FOR SELECT TO nhshdx_app USING (true);
CREATE POLICY chapter_only ON mailing TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON mailing TO nhshdx_app;
