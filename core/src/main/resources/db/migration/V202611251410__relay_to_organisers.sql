-- How many messages a chapter was sent from its public page on each day, so that there is an end to them.
CREATE TABLE relay_day (
    chapter_id uuid NOT NULL,
    id         uuid NOT NULL,
    day        date NOT NULL,
    sent       int  NOT NULL,
    PRIMARY KEY (chapter_id, id),
    UNIQUE (chapter_id, day),
    FOREIGN KEY (chapter_id) REFERENCES chapter (chapter_id)
);
ALTER TABLE relay_day ENABLE ROW LEVEL SECURITY;
ALTER TABLE relay_day FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON relay_day TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON relay_day TO nhshdx_app;

-- Whom an answer goes to, when that isn't us.
ALTER TABLE message ADD COLUMN reply_to text;
