-- A licence is for the whole chapter or one event, for named uses, under conditions.

ALTER TABLE licence
    DROP CONSTRAINT licence_state_check,
    ADD CONSTRAINT licence_state_check CHECK (state IN ('granted', 'expired', 'revoked', 'given-back')),
    ADD COLUMN event_id uuid,
    ADD COLUMN permitted jsonb NOT NULL DEFAULT '["pages", "announcements"]',
    ADD COLUMN conditions text,
    ADD COLUMN term_days int NOT NULL DEFAULT 364,
    ADD COLUMN deed text,
    ADD COLUMN delegation text,
    -- By delegation it is a rule that grants, and nobody of the core team.
    ALTER COLUMN granted_by DROP NOT NULL,
    ADD FOREIGN KEY (chapter_id, event_id) REFERENCES event (chapter_id, id);
ALTER TABLE licence
    ALTER COLUMN permitted DROP DEFAULT,
    ALTER COLUMN term_days DROP DEFAULT;
DROP INDEX licence_in_force_once;
CREATE UNIQUE INDEX licence_in_force_once ON licence (chapter_id, asset, event_id) NULLS NOT DISTINCT WHERE state = 'granted';

ALTER TABLE public_licence
    DROP CONSTRAINT public_licence_state_check,
    ADD CONSTRAINT public_licence_state_check CHECK (state IN ('granted', 'expired', 'revoked', 'given-back')),
    ADD COLUMN event text,
    ADD COLUMN conditions text;

-- A chapter asks for assets: granted with a licence for each, declined under principles, or withdrawn.
CREATE TABLE asset_request (
    chapter_id   uuid        NOT NULL,
    id           uuid        NOT NULL,
    assets       jsonb       NOT NULL,
    event_id     uuid,
    uses         jsonb       NOT NULL,
    words        text        NOT NULL,
    valid_from   date        NOT NULL,
    valid_until  date        NOT NULL,
    renews       uuid,
    charter_version int      NOT NULL,
    deed         text        NOT NULL,
    state        text        NOT NULL CHECK (state IN ('requested', 'granted', 'declined', 'withdrawn')),
    asked_by     uuid        NOT NULL,
    asked_at     timestamptz NOT NULL,
    decided_by   uuid,
    decided_at   timestamptz,
    reason       text,
    principles   jsonb       NOT NULL,
    would_change text,
    version      int         NOT NULL,
    PRIMARY KEY (chapter_id, id),
    FOREIGN KEY (chapter_id) REFERENCES chapter (chapter_id),
    FOREIGN KEY (chapter_id, event_id) REFERENCES event (chapter_id, id),
    FOREIGN KEY (chapter_id, renews) REFERENCES licence (chapter_id, id),
    CHECK (valid_from <= valid_until),
    CHECK ((decided_at IS NULL) = (decided_by IS NULL))
);
CREATE INDEX asset_request_waiting ON asset_request (asked_at, id) WHERE state = 'requested';
ALTER TABLE asset_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE asset_request FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON asset_request TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON asset_request TO nhshdx_app;
CREATE POLICY coreteam_reads ON asset_request FOR SELECT TO nhshdx_coreteam USING (true);
GRANT SELECT ON asset_request TO nhshdx_coreteam;
