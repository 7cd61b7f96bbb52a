-- A concern can be about several chapters, and about one that nobody knows yet from what its reporter calls it.

CREATE TABLE about_chapter (
    concern_id uuid NOT NULL REFERENCES concern ON DELETE CASCADE,
    chapter_id uuid NOT NULL,
    PRIMARY KEY (concern_id, chapter_id)
);

-- Its owner sees no row of a locked table, and has to for this once.
ALTER TABLE concern NO FORCE ROW LEVEL SECURITY;
INSERT INTO about_chapter SELECT id, about_chapter FROM concern WHERE about_chapter IS NOT NULL;
ALTER TABLE concern FORCE ROW LEVEL SECURITY;

ALTER TABLE concern DROP COLUMN about_chapter;
ALTER TABLE concern ADD COLUMN called text NOT NULL DEFAULT '';
ALTER TABLE concern ADD COLUMN placed boolean NOT NULL DEFAULT true;

ALTER TABLE about_chapter ENABLE ROW LEVEL SECURITY;
ALTER TABLE about_chapter FORCE ROW LEVEL SECURITY;
CREATE POLICY outside_chapters ON about_chapter TO nhshdx_app
    USING (nullif(current_setting('nhshdx.chapter', true), '') IS NULL)
    WITH CHECK (nullif(current_setting('nhshdx.chapter', true), '') IS NULL);
GRANT SELECT, INSERT ON about_chapter TO nhshdx_app;
