-- A declined application may be appealed against once, until a day, and is then decided by somebody else.

ALTER TABLE application
    ADD COLUMN declined_by uuid,
    ADD COLUMN appeal_by   date,
    ADD COLUMN appealed_at timestamptz,
    DROP CONSTRAINT application_state_check,
    ADD CONSTRAINT application_state_check CHECK (state IN ('draft', 'submitted', 'in-review', 'information-requested',
                                                            'approved', 'declined', 'withdrawn', 'appealed')),
    ADD CONSTRAINT appeal_is_somebody_elses CHECK (appealed_at IS NULL OR reviewer IS DISTINCT FROM declined_by);

DROP INDEX application_waiting;
CREATE INDEX application_waiting ON application (answer_by)
    WHERE state IN ('submitted', 'in-review', 'information-requested', 'appealed');
CREATE INDEX application_open_to_appeal ON application (appeal_by) WHERE appeal_by IS NOT NULL;

ALTER TABLE decision
    DROP CONSTRAINT decision_outcome_check,
    ADD CONSTRAINT decision_outcome_check CHECK (outcome IN ('information-requested', 'approved', 'declined', 'withdrawn',
                                                             'stepped-aside', 'handed-over', 'appealed', 'appeal-upheld',
                                                             'appeal-dismissed'));
