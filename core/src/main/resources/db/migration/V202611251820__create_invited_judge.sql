-- Whom a chapter asked to judge at an event, with the address they are written to: apart from the event's facts, which go public.
CREATE TABLE invited_judge (
    chapter_id uuid        NOT NULL,
    id         uuid        NOT NULL,
    event_id   uuid        NOT NULL,
    name       text        NOT NULL CHECK (name <> ''),
    address    text        NOT NULL CHECK (address <> ''),
    invited_by uuid        NOT NULL,
    invited_at timestamptz NOT NULL,
    PRIMARY KEY (chapter_id, id),
    UNIQUE (chapter_id, event_id, address),
    FOREIGN KEY (chapter_id, event_id) REFERENCES event (chapter_id, id)
);
ALTER TABLE invited_judge ENABLE ROW LEVEL SECURITY;
ALTER TABLE invited_judge FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON invited_judge TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON invited_judge TO nhshdx_app;

-- Which chapters have any, so that they are forgotten in time; never whom.
CREATE POLICY coreteam_reads ON invited_judge FOR SELECT TO nhshdx_coreteam USING (true);
GRANT SELECT (chapter_id) ON invited_judge TO nhshdx_coreteam;
