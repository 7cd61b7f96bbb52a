-- A picture on a chapter's page: a draft beside how it was published (jsonb, as it stood then).
CREATE TABLE picture (
    chapter_id   uuid        NOT NULL,
    id           uuid        NOT NULL,
    section      text        NOT NULL CHECK (section <> ''),
    place        int         NOT NULL,
    alt          text        NOT NULL CHECK (alt <> ''),
    credit       text        NOT NULL CHECK (credit <> ''),
    shape        text        NOT NULL CHECK (shape IN ('whole', 'wide', 'square')),
    keep         text        NOT NULL CHECK (keep IN ('centre', 'top', 'bottom', 'left', 'right')),
    added_by     uuid        NOT NULL,
    added_at     timestamptz NOT NULL,
    published    jsonb,
    published_at timestamptz,
    removed_at   timestamptz,
    version      int         NOT NULL,
    PRIMARY KEY (chapter_id, id),
    FOREIGN KEY (chapter_id) REFERENCES chapter (chapter_id),
    CHECK ((published IS NULL) = (published_at IS NULL)),
    CHECK (removed_at IS NULL OR published IS NULL)
);
CREATE INDEX picture_removed ON picture (removed_at) WHERE removed_at IS NOT NULL;
ALTER TABLE picture ENABLE ROW LEVEL SECURITY;
ALTER TABLE picture FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON picture TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON picture TO nhshdx_app;

-- Which chapters have removed some, so that they are forgotten in time; never the picture or its words.
CREATE POLICY coreteam_reads ON picture FOR SELECT TO nhshdx_coreteam USING (true);
GRANT SELECT (chapter_id, removed_at) ON picture TO nhshdx_coreteam;

-- What a picture is cut from: all of it, re-encoded, upright, nothing but pixels.
CREATE TABLE picture_source (
    chapter_id uuid  NOT NULL,
    id         uuid  NOT NULL,
    picture_id uuid  NOT NULL,
    bytes      bytea NOT NULL,
    PRIMARY KEY (chapter_id, id),
    UNIQUE (chapter_id, picture_id),
    FOREIGN KEY (chapter_id, picture_id) REFERENCES picture (chapter_id, id)
);
ALTER TABLE picture_source ENABLE ROW LEVEL SECURITY;
ALTER TABLE picture_source FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON picture_source TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON picture_source TO nhshdx_app;

-- A picture cut in one way and made in one size. It is compressed already.
CREATE TABLE picture_file (
    chapter_id uuid  NOT NULL,
    id         uuid  NOT NULL,
    picture_id uuid  NOT NULL,
    name       text  NOT NULL CHECK (name <> ''),
    shape      text  NOT NULL CHECK (shape IN ('whole', 'wide', 'square')),
    keep       text  NOT NULL CHECK (keep IN ('centre', 'top', 'bottom', 'left', 'right')),
    width      int   NOT NULL,
    height     int   NOT NULL,
    media_type text  NOT NULL,
    weight     int   NOT NULL,
    bytes      bytea NOT NULL,
    PRIMARY KEY (chapter_id, id),
    UNIQUE (chapter_id, picture_id, shape, keep, width),
    FOREIGN KEY (chapter_id, picture_id) REFERENCES picture (chapter_id, id)
);
CREATE INDEX picture_file_by_name ON picture_file (chapter_id, name);
ALTER TABLE picture_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE picture_file FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON picture_file TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON picture_file TO nhshdx_app;
ALTER TABLE picture_source ALTER COLUMN bytes SET STORAGE EXTERNAL;
ALTER TABLE picture_file ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- What the public sees of them, in the order of the page.
ALTER TABLE public_chapter ADD COLUMN pictures jsonb;
