-- A change to what an announced event is judged on, which the public isn't told before the core team has judged it.
-- An event has at most one that waits; what became of earlier ones stays, so that nothing typed is lost.
CREATE TABLE waiting_change (
    chapter_id uuid        NOT NULL,
    id         uuid        NOT NULL,
    event_id   uuid        NOT NULL,
    person_id  uuid        NOT NULL,
    at         timestamptz NOT NULL,
    answer_by  date        NOT NULL,
    before     jsonb       NOT NULL,
    after      jsonb       NOT NULL,
    state      text        NOT NULL CHECK (state IN ('waiting', 'kept', 'refused', 'taken-back', 'lapsed')),
    settled_at timestamptz,
    reason     text,
    version    int         NOT NULL,
    PRIMARY KEY (chapter_id, id),
    FOREIGN KEY (chapter_id, event_id) REFERENCES event (chapter_id, id),
    CHECK ((state = 'waiting') = (settled_at IS NULL)),
    CHECK (state <> 'refused' OR reason IS NOT NULL)
);
CREATE UNIQUE INDEX waiting_change_once ON waiting_change (chapter_id, event_id) WHERE state = 'waiting';
CREATE INDEX waiting_change_by_event ON waiting_change (chapter_id, event_id);

ALTER TABLE waiting_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE waiting_change FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON waiting_change TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
-- Deleted with a chapter that has closed.
GRANT SELECT, INSERT, UPDATE, DELETE ON waiting_change TO nhshdx_app;
