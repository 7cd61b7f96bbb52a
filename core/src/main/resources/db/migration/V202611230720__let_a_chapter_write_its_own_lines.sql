-- What chapters share has one line for each: everybody may read it, and only a deed in that chapter's scope may write it.

ALTER TABLE membership ENABLE ROW LEVEL SECURITY;
ALTER TABLE membership FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON membership FOR SELECT TO nhshdx_app USING (true);
CREATE POLICY chapter_only ON membership TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);

ALTER TABLE place ENABLE ROW LEVEL SECURITY;
ALTER TABLE place FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON place FOR SELECT TO nhshdx_app USING (true);
CREATE POLICY chapter_only ON place TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);

ALTER TABLE licence_code ENABLE ROW LEVEL SECURITY;
ALTER TABLE licence_code FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON licence_code FOR SELECT TO nhshdx_app USING (true);
CREATE POLICY chapter_only ON licence_code TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);

ALTER TABLE sign_up_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE sign_up_link FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON sign_up_link FOR SELECT TO nhshdx_app USING (true);
CREATE POLICY chapter_only ON sign_up_link TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);

ALTER TABLE public_chapter ENABLE ROW LEVEL SECURITY;
ALTER TABLE public_chapter FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON public_chapter FOR SELECT TO nhshdx_app USING (true);
CREATE POLICY chapter_only ON public_chapter TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);

ALTER TABLE public_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE public_event FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON public_event FOR SELECT TO nhshdx_app USING (true);
CREATE POLICY chapter_only ON public_event TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);

ALTER TABLE public_licence ENABLE ROW LEVEL SECURITY;
ALTER TABLE public_licence FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON public_licence FOR SELECT TO nhshdx_app USING (true);
CREATE POLICY chapter_only ON public_licence TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
