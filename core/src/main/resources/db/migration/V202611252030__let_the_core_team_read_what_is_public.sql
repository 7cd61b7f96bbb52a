-- The portfolio is worked out over all chapters from their indexed public copies, as nhshdx_coreteam, which may only read.
CREATE POLICY coreteam_reads ON public_chapter FOR SELECT TO nhshdx_coreteam USING (true);
GRANT SELECT ON public_chapter TO nhshdx_coreteam;
CREATE POLICY coreteam_reads ON public_event FOR SELECT TO nhshdx_coreteam USING (true);
GRANT SELECT ON public_event TO nhshdx_coreteam;
CREATE INDEX public_event_by_chapter_and_last_day ON public_event (chapter_id, last_day);
CREATE INDEX live_finding_by_chapter ON live_finding (chapter_id) WHERE state IN ('told', 'frozen');
