-- How much happened without a person, and how much a person did, is counted over all chapters: that something was done and when,
-- and never the words about it.
CREATE POLICY coreteam_reads ON audit_entry FOR SELECT TO nhshdx_coreteam USING (true);
GRANT SELECT (chapter_id, at, verb, about, person_id) ON audit_entry TO nhshdx_coreteam;
CREATE INDEX audit_entry_counted ON audit_entry (at) WHERE (verb, about) IN (('change', 'event'), ('renew', 'licence'));
