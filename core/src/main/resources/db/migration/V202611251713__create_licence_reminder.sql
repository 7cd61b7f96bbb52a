-- That a chapter was reminded of a licence's end: so many days before, once for each last day.
CREATE TABLE licence_reminder (
    chapter_id  uuid        NOT NULL,
    id          uuid        NOT NULL,
    licence_id  uuid        NOT NULL,
    days        int         NOT NULL,
    valid_until date        NOT NULL,
    at          timestamptz NOT NULL,
    PRIMARY KEY (chapter_id, id),
    UNIQUE (chapter_id, licence_id, valid_until, days),
    FOREIGN KEY (chapter_id, licence_id) REFERENCES licence (chapter_id, id)
);
ALTER TABLE licence_reminder ENABLE ROW LEVEL SECURITY;
ALTER TABLE licence_reminder FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON licence_reminder TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON licence_reminder TO nhshdx_app;
