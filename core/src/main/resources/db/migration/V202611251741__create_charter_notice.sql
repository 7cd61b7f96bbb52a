-- What every chapter is told of an adopted version, and how far that has come: at once, before it has to be complied with,
-- and on the day from which it has to be, when what the public reads of its events follows.

CREATE TABLE charter_notice (
    number  int         NOT NULL REFERENCES charter_version ON DELETE CASCADE,
    kind    text        NOT NULL CHECK (kind IN ('adopted', 'soon', 'due')),
    due_on  date        NOT NULL,
    reached uuid,
    done_at timestamptz,
    PRIMARY KEY (number, kind)
);
CREATE INDEX charter_notice_open ON charter_notice (due_on) WHERE done_at IS NULL;

ALTER TABLE charter_notice ENABLE ROW LEVEL SECURITY;
ALTER TABLE charter_notice FORCE ROW LEVEL SECURITY;
CREATE POLICY outside_chapters ON charter_notice TO nhshdx_app
    USING (nullif(current_setting('nhshdx.chapter', true), '') IS NULL)
    WITH CHECK (nullif(current_setting('nhshdx.chapter', true), '') IS NULL);
GRANT SELECT, INSERT, UPDATE ON charter_notice TO nhshdx_app;
