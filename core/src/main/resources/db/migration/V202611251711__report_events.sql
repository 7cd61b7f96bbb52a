-- An event that was held is reported: a short account, and what was counted of who came and what was made.
ALTER TABLE event
    ADD COLUMN report jsonb,
    ADD COLUMN reported_at timestamptz;
