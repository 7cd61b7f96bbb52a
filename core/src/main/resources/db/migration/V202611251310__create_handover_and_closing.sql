-- A lead offers the chapter to a successor: one of its people, or whoever comes in by that invitation.
CREATE TABLE handover (
    chapter_id    uuid        NOT NULL,
    id            uuid        NOT NULL,
    offered_by    uuid        NOT NULL,
    successor     uuid,
    invitation_id uuid,
    leaves        boolean     NOT NULL,
    words         text        NOT NULL,
    state         text        NOT NULL CHECK (state IN ('offered', 'accepted', 'declined', 'withdrawn')),
    offered_at    timestamptz NOT NULL,
    ended_at      timestamptz,
    version       int         NOT NULL,
    PRIMARY KEY (chapter_id, id),
    FOREIGN KEY (chapter_id) REFERENCES chapter (chapter_id),
    FOREIGN KEY (chapter_id, invitation_id) REFERENCES invitation (chapter_id, id),
    CHECK (successor IS NULL OR invitation_id IS NULL)
);
CREATE UNIQUE INDEX handover_offered_once ON handover (chapter_id) WHERE state = 'offered';
ALTER TABLE handover ENABLE ROW LEVEL SECURITY;
ALTER TABLE handover FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON handover TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON handover TO nhshdx_app;

-- A chapter closes: proposed with a reason, taken back or in effect after the notice, deleted on the day that was promised.
CREATE TABLE closing (
    chapter_id    uuid        NOT NULL,
    id            uuid        NOT NULL,
    proposed_by   uuid        NOT NULL,
    proposed_at   timestamptz NOT NULL,
    reason        text        NOT NULL,
    closes_on     date        NOT NULL,
    deletes_on    date        NOT NULL,
    state         text        NOT NULL CHECK (state IN ('in-notice', 'taken-back', 'closed', 'deleted')),
    ended_at      timestamptz,
    version       int         NOT NULL,
    PRIMARY KEY (chapter_id, id),
    FOREIGN KEY (chapter_id) REFERENCES chapter (chapter_id),
    CHECK (closes_on <= deletes_on)
);
CREATE UNIQUE INDEX closing_once ON closing (chapter_id) WHERE state <> 'taken-back';
CREATE INDEX closing_due ON closing (state, closes_on, deletes_on);
ALTER TABLE closing ENABLE ROW LEVEL SECURITY;
ALTER TABLE closing FORCE ROW LEVEL SECURITY;
CREATE POLICY chapter_only ON closing TO nhshdx_app
    USING (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid)
    WITH CHECK (chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON closing TO nhshdx_app;
CREATE POLICY coreteam_reads ON closing FOR SELECT TO nhshdx_coreteam USING (true);
GRANT SELECT ON closing TO nhshdx_coreteam;

-- What a closed chapter doesn't keep is deleted on its day.
GRANT DELETE ON event, event_change, waiver, section, letter, invitation TO nhshdx_app;
-- A line of the log stays as it is sealed; its words alone can be erased.
GRANT UPDATE (reason, said_before, said_after, salt) ON audit_entry TO nhshdx_app;
