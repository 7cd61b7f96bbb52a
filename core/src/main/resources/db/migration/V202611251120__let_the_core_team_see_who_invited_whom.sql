-- A deed of two people isn't done by somebody and whoever they invited, in whichever chapter that was.
CREATE POLICY coreteam_reads ON invitation FOR SELECT TO nhshdx_coreteam USING (true);
GRANT SELECT ON invitation TO nhshdx_coreteam;
CREATE INDEX invitation_by_newcomer ON invitation (accepted_by) WHERE accepted_by IS NOT NULL;
