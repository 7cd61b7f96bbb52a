-- What somebody of the core team looks for in the queue, under a name of theirs. One that was removed can come back for a while.
CREATE TABLE saved_filter (
    id         uuid PRIMARY KEY,
    person_id  uuid        NOT NULL REFERENCES person,
    name       text        NOT NULL CHECK (name <> ''),
    query      text        NOT NULL,
    saved_at   timestamptz NOT NULL,
    removed_at timestamptz,
    version    int         NOT NULL
);
CREATE UNIQUE INDEX saved_filter_once ON saved_filter (person_id, lower(name)) WHERE removed_at IS NULL;
ALTER TABLE saved_filter ENABLE ROW LEVEL SECURITY;
ALTER TABLE saved_filter FORCE ROW LEVEL SECURITY;
CREATE POLICY outside_chapters ON saved_filter TO nhshdx_app
    USING (nullif(current_setting('nhshdx.chapter', true), '') IS NULL)
    WITH CHECK (nullif(current_setting('nhshdx.chapter', true), '') IS NULL);
GRANT SELECT, INSERT, UPDATE, DELETE ON saved_filter TO nhshdx_app;
