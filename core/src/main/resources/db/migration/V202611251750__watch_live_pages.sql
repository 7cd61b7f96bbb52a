-- A public page that is examined each night: the chapter's own, or an announced event's.
CREATE TABLE live_page (
    chapter_id  uuid        NOT NULL,
    id          uuid        NOT NULL,
    event_id    uuid,
    tried_at    timestamptz NOT NULL,
    examined_at timestamptz,
    trouble     text,
    version     int         NOT NULL,
    PRIMARY KEY (chapter_id, id),
    -- The chapter's own has no event; that there is one of it alone, the lock on the chapter's row sees to.
    UNIQUE (chapter_id, event_id),
    FOREIGN KEY (chapter_id) REFERENCES chapter (chapter_id),
    FOREIGN KEY (chapter_id, event_id) REFERENCES event (chapter_id, id)
);
ALTER TABLE live_page ENABLE ROW LEVEL SECURITY;
ALTER TABLE live_page FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON live_page TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON live_page TO nhshdx_app;
CREATE POLICY coreteam_reads ON live_page FOR SELECT TO nhshdx_coreteam USING (true);
GRANT SELECT ON live_page TO nhshdx_coreteam;

-- A promise that a live page doesn't keep, from the day it was seen and told.
CREATE TABLE live_finding (
    chapter_id uuid        NOT NULL,
    id         uuid        NOT NULL,
    page_id    uuid        NOT NULL,
    principle  text        NOT NULL,
    promise    text        NOT NULL,
    rule       boolean     NOT NULL,
    state      text        NOT NULL CHECK (state IN ('told', 'frozen', 'mended', 'lapsed')),
    evidence   text        NOT NULL,
    advice     text        NOT NULL,
    found_at   timestamptz NOT NULL,
    seen_at    timestamptz NOT NULL,
    sightings  int         NOT NULL,
    mend_by    date        NOT NULL,
    frozen_at  timestamptz,
    ended_at   timestamptz,
    version    int         NOT NULL,
    PRIMARY KEY (chapter_id, id),
    FOREIGN KEY (chapter_id, page_id) REFERENCES live_page (chapter_id, id)
);
CREATE UNIQUE INDEX live_finding_once ON live_finding (chapter_id, page_id, principle) WHERE state IN ('told', 'frozen');
CREATE INDEX live_finding_open ON live_finding (mend_by) WHERE state IN ('told', 'frozen');
ALTER TABLE live_finding ENABLE ROW LEVEL SECURITY;
ALTER TABLE live_finding FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON live_finding TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON live_finding TO nhshdx_app;
CREATE POLICY coreteam_reads ON live_finding FOR SELECT TO nhshdx_coreteam USING (true);
GRANT SELECT ON live_finding TO nhshdx_coreteam;

-- What the public reads of a frozen page; when the pages of a chapter were last looked at since it published, and last examined whole.
ALTER TABLE public_chapter ADD COLUMN frozen jsonb, ADD COLUMN looked_at timestamptz, ADD COLUMN examined_at timestamptz;
ALTER TABLE public_event ADD COLUMN frozen jsonb;
