-- A call that one of the core team arranges with a chapter's organisers.
CREATE TABLE call (
    chapter_id        uuid        NOT NULL,
    id                uuid        NOT NULL,
    arranged_by       uuid        NOT NULL,
    arranged_at       timestamptz NOT NULL,
    starts_at         timestamptz NOT NULL,
    ends_at           timestamptz NOT NULL,
    how               text        NOT NULL CHECK (how <> ''),
    about             text        NOT NULL,
    revision          int         NOT NULL,
    called_off_at     timestamptz,
    called_off_reason text,
    version           int         NOT NULL,
    PRIMARY KEY (chapter_id, id),
    FOREIGN KEY (chapter_id) REFERENCES chapter (chapter_id),
    CHECK (starts_at <= ends_at),
    CHECK ((called_off_at IS NULL) = (called_off_reason IS NULL))
);
ALTER TABLE call ENABLE ROW LEVEL SECURITY;
ALTER TABLE call FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON call TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON call TO nhshdx_app;

-- Which chapters have some that are over, so that they are forgotten in time; never the link or the number.
CREATE POLICY coreteam_reads ON call FOR SELECT TO nhshdx_coreteam USING (true);
GRANT SELECT (chapter_id, ends_at) ON call TO nhshdx_coreteam;
