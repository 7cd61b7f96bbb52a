-- What the core team decided before is searched by principle and by words, over all chapters, as nhshdx_coreteam alone:
-- under its policy an operator that isn't leakproof may use an index.
CREATE INDEX decision_by_principle ON decision USING gin (principles);
CREATE INDEX decision_by_words ON decision
    USING gin (to_tsvector('english', reason || ' ' || coalesce(would_change, '')));
CREATE INDEX judgement_by_principle ON judgement (principle);
CREATE INDEX judgement_by_words ON judgement USING gin (to_tsvector('english', coalesce(reason, '')));
CREATE INDEX waiver_by_principle ON waiver (principle);
CREATE INDEX waiver_by_words ON waiver
    USING gin (to_tsvector('english', reason || ' ' || coalesce(end_reason, '')));
