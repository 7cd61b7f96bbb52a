-- The second lock: the database itself shows and takes only the rows of the chapter it was told.
-- This policy text alone keeps index scans; see docs/decisions.

ALTER TABLE chapter ENABLE ROW LEVEL SECURITY;
ALTER TABLE chapter FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON chapter TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON chapter TO nhshdx_app;
CREATE POLICY coreteam_reads ON chapter FOR SELECT TO nhshdx_coreteam USING (true);
GRANT SELECT ON chapter TO nhshdx_coreteam;

ALTER TABLE organiser ENABLE ROW LEVEL SECURITY;
ALTER TABLE organiser FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON organiser TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON organiser TO nhshdx_app;
CREATE POLICY coreteam_reads ON organiser FOR SELECT TO nhshdx_coreteam USING (true);
GRANT SELECT ON organiser TO nhshdx_coreteam;

ALTER TABLE invitation ENABLE ROW LEVEL SECURITY;
ALTER TABLE invitation FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON invitation TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON invitation TO nhshdx_app;

ALTER TABLE application ENABLE ROW LEVEL SECURITY;
ALTER TABLE application FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON application TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON application TO nhshdx_app;
CREATE POLICY coreteam_reads ON application FOR SELECT TO nhshdx_coreteam USING (true);
GRANT SELECT ON application TO nhshdx_coreteam;

ALTER TABLE decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE decision FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON decision TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT ON decision TO nhshdx_app;
CREATE POLICY coreteam_reads ON decision FOR SELECT TO nhshdx_coreteam USING (true);
GRANT SELECT ON decision TO nhshdx_coreteam;

ALTER TABLE section ENABLE ROW LEVEL SECURITY;
ALTER TABLE section FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON section TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON section TO nhshdx_app;

ALTER TABLE letter ENABLE ROW LEVEL SECURITY;
ALTER TABLE letter FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON letter TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT ON letter TO nhshdx_app;

ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON audit_entry TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT ON audit_entry TO nhshdx_app;

ALTER TABLE event ENABLE ROW LEVEL SECURITY;
ALTER TABLE event FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON event TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON event TO nhshdx_app;
CREATE POLICY coreteam_reads ON event FOR SELECT TO nhshdx_coreteam USING (true);
GRANT SELECT ON event TO nhshdx_coreteam;

ALTER TABLE event_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE event_change FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON event_change TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT ON event_change TO nhshdx_app;

ALTER TABLE waiver ENABLE ROW LEVEL SECURITY;
ALTER TABLE waiver FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON waiver TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON waiver TO nhshdx_app;
CREATE POLICY coreteam_reads ON waiver FOR SELECT TO nhshdx_coreteam USING (true);
GRANT SELECT ON waiver TO nhshdx_coreteam;

ALTER TABLE judgement ENABLE ROW LEVEL SECURITY;
ALTER TABLE judgement FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON judgement TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
-- What nobody has answered yet may be taken back.
GRANT SELECT, INSERT, UPDATE, DELETE ON judgement TO nhshdx_app;
CREATE POLICY coreteam_reads ON judgement FOR SELECT TO nhshdx_coreteam USING (true);
GRANT SELECT ON judgement TO nhshdx_coreteam;

ALTER TABLE licence ENABLE ROW LEVEL SECURITY;
ALTER TABLE licence FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON licence TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON licence TO nhshdx_app;
CREATE POLICY coreteam_reads ON licence FOR SELECT TO nhshdx_coreteam USING (true);
GRANT SELECT ON licence TO nhshdx_coreteam;
