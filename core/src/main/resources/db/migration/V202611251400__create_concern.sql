-- What somebody told the core team. It is often about a chapter and never the chapter's to see: in the scope of any
-- chapter these tables are empty and take nothing. The core team's list role has no right to them at all.

CREATE TABLE concern (
    id               uuid PRIMARY KEY,
    reference_digest text        NOT NULL UNIQUE,
    kind             text        NOT NULL CHECK (kind IN ('conduct', 'access', 'name', 'something-else')),
    page             text        NOT NULL,
    about_chapter    uuid,
    reach            text,
    state            text        NOT NULL CHECK (state IN ('reported', 'being-looked-at', 'answered', 'closed')),
    reported_at      timestamptz NOT NULL,
    answer_by        date        NOT NULL,
    taken_by         uuid REFERENCES person,
    ended_at         timestamptz,
    delete_on        date,
    version          int         NOT NULL,
    CHECK ((state IN ('answered', 'closed')) = (ended_at IS NOT NULL)),
    CHECK ((ended_at IS NULL) = (delete_on IS NULL)),
    CHECK ((state = 'reported') = (taken_by IS NULL))
);
CREATE INDEX concern_by_promise ON concern (answer_by) WHERE ended_at IS NULL;
CREATE INDEX concern_by_deletion ON concern (delete_on) WHERE delete_on IS NOT NULL;

CREATE TABLE concern_words (
    id          uuid PRIMARY KEY,
    concern_id  uuid        NOT NULL REFERENCES concern ON DELETE CASCADE,
    by_reporter boolean     NOT NULL,
    words       text        NOT NULL,
    at          timestamptz NOT NULL
);
CREATE INDEX concern_words_in_turn ON concern_words (concern_id, at);

CREATE TABLE kept_from (
    concern_id uuid NOT NULL REFERENCES concern ON DELETE CASCADE,
    person_id  uuid NOT NULL REFERENCES person,
    PRIMARY KEY (concern_id, person_id)
);
CREATE INDEX kept_from_by_person ON kept_from (person_id);

CREATE TABLE concern_log (
    id         uuid PRIMARY KEY,
    concern_id uuid        NOT NULL REFERENCES concern ON DELETE CASCADE,
    person_id  uuid        NOT NULL REFERENCES person,
    at         timestamptz NOT NULL,
    verb       text        NOT NULL,
    reason     text        NOT NULL
);
CREATE INDEX concern_log_latest ON concern_log (concern_id, at DESC);

ALTER TABLE concern ENABLE ROW LEVEL SECURITY;
ALTER TABLE concern FORCE ROW LEVEL SECURITY;
CREATE POLICY outside_chapters ON concern TO nhshdx_app
    USING (nullif(current_setting('nhshdx.chapter', true), '') IS NULL)
    WITH CHECK (nullif(current_setting('nhshdx.chapter', true), '') IS NULL);
GRANT SELECT, INSERT, UPDATE, DELETE ON concern TO nhshdx_app;

ALTER TABLE concern_words ENABLE ROW LEVEL SECURITY;
ALTER TABLE concern_words FORCE ROW LEVEL SECURITY;
CREATE POLICY outside_chapters ON concern_words TO nhshdx_app
    USING (nullif(current_setting('nhshdx.chapter', true), '') IS NULL)
    WITH CHECK (nullif(current_setting('nhshdx.chapter', true), '') IS NULL);
GRANT SELECT, INSERT ON concern_words TO nhshdx_app;

ALTER TABLE kept_from ENABLE ROW LEVEL SECURITY;
ALTER TABLE kept_from FORCE ROW LEVEL SECURITY;
CREATE POLICY outside_chapters ON kept_from TO nhshdx_app
    USING (nullif(current_setting('nhshdx.chapter', true), '') IS NULL)
    WITH CHECK (nullif(current_setting('nhshdx.chapter', true), '') IS NULL);
GRANT SELECT, INSERT ON kept_from TO nhshdx_app;

ALTER TABLE concern_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE concern_log FORCE ROW LEVEL SECURITY;
CREATE POLICY outside_chapters ON concern_log TO nhshdx_app
    USING (nullif(current_setting('nhshdx.chapter', true), '') IS NULL)
    WITH CHECK (nullif(current_setting('nhshdx.chapter', true), '') IS NULL);
GRANT SELECT, INSERT ON concern_log TO nhshdx_app;
