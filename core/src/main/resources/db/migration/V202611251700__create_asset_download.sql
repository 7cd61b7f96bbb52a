-- Each file of artwork that was handed out: to whom, when, under which licence, and what exactly it was.
CREATE TABLE asset_download (
    chapter_id uuid        NOT NULL,
    id         uuid        NOT NULL,
    person_id  uuid        NOT NULL,
    licence_id uuid        NOT NULL,
    asset      text        NOT NULL CHECK (asset IN (
        'name', 'lock-up', 'banner', 'sticker', 'poster', 'social-card', 'name-badges')),
    file       text        NOT NULL,
    event      text,
    code       text        NOT NULL,
    digest     text        NOT NULL,
    at         timestamptz NOT NULL,
    PRIMARY KEY (chapter_id, id),
    FOREIGN KEY (chapter_id) REFERENCES chapter (chapter_id),
    FOREIGN KEY (chapter_id, licence_id) REFERENCES licence (chapter_id, id)
);
CREATE INDEX asset_download_newest ON asset_download (chapter_id, at DESC);

ALTER TABLE asset_download ENABLE ROW LEVEL SECURITY;
ALTER TABLE asset_download FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON asset_download TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON asset_download TO nhshdx_app;

-- Artwork is licensed asset by asset.
ALTER TABLE licence
    DROP CONSTRAINT licence_asset_check,
    ADD CONSTRAINT licence_asset_check CHECK (asset IN (
        'lock-up', 'name', 'banner', 'sticker', 'poster', 'social-card', 'name-badges'));
