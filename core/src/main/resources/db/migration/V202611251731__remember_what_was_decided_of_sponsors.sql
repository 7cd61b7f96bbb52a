-- What is for the core team alone, since when a name is known, and whose other spelling it is.
ALTER TABLE sponsor_register
    ADD COLUMN note     text NOT NULL DEFAULT '',
    ADD COLUMN heard_at timestamptz,
    ADD COLUMN same_as  text REFERENCES sponsor_register;
UPDATE sponsor_register SET heard_at = decided_at;
ALTER TABLE sponsor_register ALTER COLUMN heard_at SET NOT NULL;
CREATE INDEX sponsor_register_in_order ON sponsor_register (name_key) WHERE same_as IS NULL;
CREATE INDEX sponsor_register_spellings ON sponsor_register (same_as);

-- Every decision that was ever made about a sponsor: none is changed or taken away.
CREATE TABLE sponsor_decision (
    id         uuid PRIMARY KEY,
    name_key   text        NOT NULL REFERENCES sponsor_register,
    cleared    boolean     NOT NULL,
    reason     text        NOT NULL,
    note       text        NOT NULL,
    decided_by uuid        NOT NULL REFERENCES person,
    decided_at timestamptz NOT NULL
);
CREATE INDEX sponsor_decision_of ON sponsor_decision (name_key, decided_at DESC);
INSERT INTO sponsor_decision (id, name_key, cleared, reason, note, decided_by, decided_at)
    SELECT gen_random_uuid(), name_key, cleared, reason, '', decided_by, decided_at FROM sponsor_register;
GRANT SELECT, INSERT ON sponsor_decision TO nhshdx_app;

-- The core team's list of sponsors that are named and undecided counts those in changes that wait, too.
CREATE POLICY coreteam_reads ON waiting_change FOR SELECT TO nhshdx_coreteam USING (true);
GRANT SELECT ON waiting_change TO nhshdx_coreteam;
