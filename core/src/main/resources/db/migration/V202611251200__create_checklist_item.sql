-- What a chapter has to do for an event: from the handbook (source) or its own, counted back from the first day or dated by hand.
CREATE TABLE checklist_item (
    chapter_id  uuid        NOT NULL,
    id          uuid        NOT NULL,
    event_id    uuid        NOT NULL,
    source      text,
    words       text        NOT NULL CHECK (words <> ''),
    kind        text        NOT NULL CHECK (kind IN ('people', 'venue', 'food', 'money', 'words', 'kit', 'care', 'own')),
    days_before int,
    by_hand     date,
    owner       uuid,
    added_at    timestamptz NOT NULL,
    done_at     timestamptz,
    done_by     uuid,
    dropped_at  timestamptz,
    version     int         NOT NULL,
    PRIMARY KEY (chapter_id, id),
    -- Taken twice it is there once.
    UNIQUE (chapter_id, event_id, source),
    FOREIGN KEY (chapter_id, event_id) REFERENCES event (chapter_id, id),
    CHECK ((done_at IS NULL) = (done_by IS NULL))
);

ALTER TABLE checklist_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE checklist_item FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON checklist_item TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON checklist_item TO nhshdx_app;
