-- When the organisers were told what a waiver's end breaks: once, however many nodes look.
ALTER TABLE waiver ADD COLUMN end_told_at timestamptz;
CREATE INDEX waiver_ending ON waiver (until) WHERE state = 'in-force' AND end_told_at IS NULL;
