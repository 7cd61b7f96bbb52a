-- The next version of the charter while it is written, and what it would change. A simulation tells of every chapter, so
-- nothing of it is there in the scope of any one.

CREATE TABLE charter_draft (
    id            uuid PRIMARY KEY,
    based_on      int         NOT NULL REFERENCES charter_version,
    principles    jsonb       NOT NULL,
    state         text        NOT NULL CHECK (state IN ('open', 'proposed', 'adopted', 'thrown-away')),
    revision      int         NOT NULL,
    started_by    uuid        NOT NULL REFERENCES person,
    started_at    timestamptz NOT NULL,
    saved_by      uuid        NOT NULL REFERENCES person,
    saved_at      timestamptz NOT NULL,
    proposed_by   uuid REFERENCES person,
    proposed_at   timestamptz,
    in_force_from date,
    comply_by     date,
    reason        text,
    ended_by      uuid REFERENCES person,
    ended_at      timestamptz,
    CHECK (state NOT IN ('proposed', 'adopted') OR (proposed_by IS NOT NULL AND in_force_from IS NOT NULL AND comply_by IS NOT NULL
                                                     AND reason IS NOT NULL)),
    CHECK ((state IN ('adopted', 'thrown-away')) = (ended_by IS NOT NULL)),
    CHECK (state <> 'adopted' OR proposed_by <> ended_by)
);
CREATE UNIQUE INDEX charter_draft_one_at_a_time ON charter_draft ((true)) WHERE state IN ('open', 'proposed');

CREATE TABLE simulation (
    id          uuid PRIMARY KEY,
    draft_id    uuid        NOT NULL REFERENCES charter_draft ON DELETE CASCADE,
    state       text        NOT NULL CHECK (state IN ('running', 'finished', 'failed')),
    started_by  uuid        NOT NULL REFERENCES person,
    started_at  timestamptz NOT NULL,
    seen_at     timestamptz NOT NULL,
    finished_at timestamptz,
    events      int         NOT NULL,
    examined    int         NOT NULL,
    CHECK ((state = 'finished') = (finished_at IS NOT NULL))
);
CREATE UNIQUE INDEX simulation_one_for_each_draft ON simulation (draft_id);

CREATE TABLE simulated_chapter (
    simulation_id uuid  NOT NULL REFERENCES simulation ON DELETE CASCADE,
    chapter_id    uuid  NOT NULL,
    place         text  NOT NULL,
    slug          text  NOT NULL,
    events        int   NOT NULL,
    shifts        jsonb NOT NULL,
    PRIMARY KEY (simulation_id, chapter_id)
);

ALTER TABLE charter_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE charter_draft FORCE ROW LEVEL SECURITY;
CREATE POLICY outside_chapters ON charter_draft TO nhshdx_app
    USING (nullif(current_setting('nhshdx.chapter', true), '') IS NULL)
    WITH CHECK (nullif(current_setting('nhshdx.chapter', true), '') IS NULL);
GRANT SELECT, INSERT, UPDATE ON charter_draft TO nhshdx_app;

ALTER TABLE simulation ENABLE ROW LEVEL SECURITY;
ALTER TABLE simulation FORCE ROW LEVEL SECURITY;
CREATE POLICY outside_chapters ON simulation TO nhshdx_app
    USING (nullif(current_setting('nhshdx.chapter', true), '') IS NULL)
    WITH CHECK (nullif(current_setting('nhshdx.chapter', true), '') IS NULL);
GRANT SELECT, INSERT, UPDATE, DELETE ON simulation TO nhshdx_app;

ALTER TABLE simulated_chapter ENABLE ROW LEVEL SECURITY;
ALTER TABLE simulated_chapter FORCE ROW LEVEL SECURITY;
CREATE POLICY outside_chapters ON simulated_chapter TO nhshdx_app
    USING (nullif(current_setting('nhshdx.chapter', true), '') IS NULL)
    WITH CHECK (nullif(current_setting('nhshdx.chapter', true), '') IS NULL);
GRANT SELECT, INSERT ON simulated_chapter TO nhshdx_app;

-- What is adopted is added, and never changed or taken away.
GRANT INSERT ON charter_version TO nhshdx_app;
