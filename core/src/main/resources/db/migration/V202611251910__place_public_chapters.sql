-- Where a chapter's town lies, for those who look around them and for the map. It is written with the chapter's next
-- publishing; until then a chapter stands in the list alone.
ALTER TABLE public_chapter ADD COLUMN latitude double precision, ADD COLUMN longitude double precision;
CREATE INDEX public_chapter_by_spot ON public_chapter (latitude, longitude);
