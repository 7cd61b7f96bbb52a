-- The news of all chapters: what changed last, first.
CREATE INDEX public_event_by_change ON public_event (updated_at DESC, event_id);
