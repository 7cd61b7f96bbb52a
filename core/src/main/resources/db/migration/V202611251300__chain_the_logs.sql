-- Each line of a log is numbered without gaps and sealed by a digest over itself and the line before it. What people
-- wrote goes into the digest by a salted digest of its own, so that words can be erased without breaking the chain.
-- Lines from before this migration stay without a number; the chain's start is a digest over all of them.

ALTER TABLE audit_entry
    ADD COLUMN said_before  text,
    ADD COLUMN said_after   text,
    ADD COLUMN number       bigint,
    ADD COLUMN salt         text,
    ADD COLUMN words_digest text,
    ADD COLUMN hash         text,
    ADD CHECK ((number IS NULL) = (hash IS NULL) AND (number IS NULL) = (words_digest IS NULL));
CREATE UNIQUE INDEX audit_entry_in_order ON audit_entry (chapter_id, number DESC NULLS LAST);

ALTER TABLE platform_audit
    ADD COLUMN said_before  text,
    ADD COLUMN said_after   text,
    ADD COLUMN number       bigint,
    ADD COLUMN salt         text,
    ADD COLUMN words_digest text,
    ADD COLUMN hash         text,
    ADD CHECK ((number IS NULL) = (hash IS NULL) AND (number IS NULL) = (words_digest IS NULL));
CREATE UNIQUE INDEX platform_audit_in_order ON platform_audit (number DESC NULLS LAST);
CREATE INDEX platform_audit_anchors ON platform_audit (about, number DESC) WHERE verb = 'anchor';

-- Where a chapter's chain ends: locked last in each deed, so that deeds at once come one after the other only there.
CREATE TABLE audit_head (
    chapter_id uuid   NOT NULL,
    id         uuid   NOT NULL,
    start      text   NOT NULL,
    number     bigint NOT NULL,
    hash       text   NOT NULL,
    PRIMARY KEY (chapter_id, id),
    UNIQUE (chapter_id)
);
ALTER TABLE audit_head ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_head FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON audit_head TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON audit_head TO nhshdx_app;

-- The same for the platform's own chain: one row.
CREATE TABLE platform_head (
    log    text   PRIMARY KEY,
    start  text   NOT NULL,
    number bigint NOT NULL,
    hash   text   NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON platform_head TO nhshdx_app;
