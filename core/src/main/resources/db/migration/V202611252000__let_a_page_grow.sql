-- More kinds of sections, any number of them in the organisers' own words, and how the page is laid out.
ALTER TABLE section DROP CONSTRAINT section_kind_check;
ALTER TABLE section ADD CONSTRAINT section_kind_check CHECK (kind IN (
    'about', 'day', 'schedule', 'access', 'food', 'for-whom', 'conduct', 'photographs', 'questions', 'organisers', 'past',
    'sponsors', 'words'));
ALTER TABLE section ADD COLUMN number int NOT NULL DEFAULT 0;
ALTER TABLE section ADD COLUMN title text NOT NULL DEFAULT '';
ALTER TABLE section ADD COLUMN published_title text DEFAULT '';
ALTER TABLE section ALTER COLUMN number DROP DEFAULT;
ALTER TABLE section ALTER COLUMN title DROP DEFAULT;
ALTER TABLE section ALTER COLUMN published_title DROP DEFAULT;
ALTER TABLE section DROP CONSTRAINT section_chapter_id_kind_key;
ALTER TABLE section ADD UNIQUE (chapter_id, kind, number);

-- Which sections a page shows, in which order and in which colour: a draft beside what is published.
CREATE TABLE page_look (
    chapter_id   uuid        NOT NULL,
    id           uuid        NOT NULL,
    draft        jsonb       NOT NULL,
    published    jsonb,
    published_at timestamptz,
    version      int         NOT NULL,
    PRIMARY KEY (chapter_id, id),
    UNIQUE (chapter_id),
    FOREIGN KEY (chapter_id) REFERENCES chapter (chapter_id)
);

-- What a section said before, and who wrote it; nobody did what it began with.
CREATE TABLE wording (
    chapter_id uuid        NOT NULL,
    id         uuid        NOT NULL,
    section_id uuid        NOT NULL,
    number     int         NOT NULL,
    title      text        NOT NULL,
    words      text        NOT NULL,
    written_at timestamptz NOT NULL,
    written_by uuid,
    PRIMARY KEY (chapter_id, id),
    UNIQUE (chapter_id, section_id, number),
    FOREIGN KEY (chapter_id, section_id) REFERENCES section (chapter_id, id)
);

-- Who owns the tables sees no rows while that is forced; for these two statements it isn't, and nobody else looks meanwhile.
ALTER TABLE chapter NO FORCE ROW LEVEL SECURITY;
ALTER TABLE section NO FORCE ROW LEVEL SECURITY;
INSERT INTO section (chapter_id, id, kind, number, title, draft, version)
SELECT c.chapter_id, gen_random_uuid(), kind, 0, '', '', 0
  FROM chapter c, unnest(ARRAY['schedule', 'for-whom', 'questions', 'organisers', 'past', 'sponsors']) AS kind
 WHERE c.standing IN ('provisional', 'active', 'suspended');
INSERT INTO page_look (chapter_id, id, draft, published, published_at, version)
SELECT chapter_id, gen_random_uuid(), look, CASE WHEN standing <> 'provisional' THEN look END,
       CASE WHEN standing <> 'provisional' THEN now() END, 0
  FROM chapter, (SELECT '{"order": ["about", "day", "schedule", "access", "food", "for-whom", "conduct", "photographs", "questions",
                          "organisers", "past", "sponsors"], "hidden": [], "accent": "turquoise"}'::jsonb AS look) AS standard
 WHERE standing IN ('provisional', 'active', 'suspended');
ALTER TABLE section FORCE ROW LEVEL SECURITY;
ALTER TABLE chapter FORCE ROW LEVEL SECURITY;

ALTER TABLE page_look ENABLE ROW LEVEL SECURITY;
ALTER TABLE page_look FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON page_look TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON page_look TO nhshdx_app;

ALTER TABLE wording ENABLE ROW LEVEL SECURITY;
ALTER TABLE wording FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON wording TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON wording TO nhshdx_app;
