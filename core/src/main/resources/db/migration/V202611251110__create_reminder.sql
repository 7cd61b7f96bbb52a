-- That somebody was reminded of what waits for an answer: each kind once for each promise.
CREATE TABLE reminder (
    chapter_id uuid        NOT NULL,
    id         uuid        NOT NULL,
    about_id   uuid        NOT NULL,
    kind       text        NOT NULL CHECK (kind IN ('reviewer', 'untaken', 'overdue')),
    answer_by  date        NOT NULL,
    at         timestamptz NOT NULL,
    PRIMARY KEY (chapter_id, id),
    UNIQUE (chapter_id, about_id, kind, answer_by),
    FOREIGN KEY (chapter_id) REFERENCES chapter (chapter_id)
);
ALTER TABLE reminder ENABLE ROW LEVEL SECURITY;
ALTER TABLE reminder FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON reminder TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT ON reminder TO nhshdx_app;
CREATE POLICY coreteam_reads ON reminder FOR SELECT TO nhshdx_coreteam USING (true);
GRANT SELECT ON reminder TO nhshdx_coreteam;
