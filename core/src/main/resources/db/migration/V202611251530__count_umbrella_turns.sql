-- A calendar takes a new text for an entry only when the entry's number has grown.

ALTER TABLE public_event ADD COLUMN turns int NOT NULL DEFAULT 0;
