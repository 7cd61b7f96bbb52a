-- The core team stops granting by rule to a chapter, and allows it again.
CREATE TABLE delegation_stop (
    chapter_id  uuid        NOT NULL,
    id          uuid        NOT NULL,
    reason      text        NOT NULL,
    stopped_by  uuid        NOT NULL,
    stopped_at  timestamptz NOT NULL,
    lifted_by   uuid,
    lifted_at   timestamptz,
    version     int         NOT NULL,
    PRIMARY KEY (chapter_id, id),
    FOREIGN KEY (chapter_id) REFERENCES chapter (chapter_id),
    CHECK ((lifted_at IS NULL) = (lifted_by IS NULL))
);
CREATE UNIQUE INDEX delegation_stopped_once ON delegation_stop (chapter_id) WHERE lifted_at IS NULL;
ALTER TABLE delegation_stop ENABLE ROW LEVEL SECURITY;
ALTER TABLE delegation_stop FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON delegation_stop TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON delegation_stop TO nhshdx_app;

CREATE INDEX licence_by_delegation ON licence (granted_at) WHERE delegation IS NOT NULL;
