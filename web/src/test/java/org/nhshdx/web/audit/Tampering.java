package org.nhshdx.web.audit;

/** What somebody with the maintenance role's rights might do to a chapter's log, and what a verification says of it. */
enum Tampering {
    CHANGED_VERB("UPDATE audit_entry SET verb = 'leave' WHERE chapter_id = '%1$s' AND number = 3", "Line 3 doesn't follow"),
    CHANGED_PERSON("UPDATE audit_entry SET person_id = '%1$s' WHERE chapter_id = '%1$s' AND number = 3", "Line 3 doesn't follow"),
    CHANGED_TIME("UPDATE audit_entry SET at = at - interval '1 s' WHERE chapter_id = '%1$s' AND number = 3", "Line 3 doesn't follow"),
    CHANGED_WORDS("UPDATE audit_entry SET reason = 'Nothing.' WHERE chapter_id = '%1$s' AND number = 3", "The words of line 3 were changed."),
    CHANGED_BEFORE("UPDATE audit_entry SET said_before = 'lead' WHERE chapter_id = '%1$s' AND number = 3", "The words of line 3 were changed."),
    BLANKED_WORDS("UPDATE audit_entry SET reason = '' WHERE chapter_id = '%1$s' AND number = 3", "The words of line 3 were changed."),
    ERASED_SILENTLY(
            "UPDATE audit_entry SET reason = '', salt = NULL, said_before = NULL, said_after = NULL WHERE chapter_id = '%1$s' AND number = 3",
            "The words of line 3 are gone"),
    REMOVED("DELETE FROM audit_entry WHERE chapter_id = '%1$s' AND number = 3", "Line 3 is missing."),
    REMOVED_TWO("DELETE FROM audit_entry WHERE chapter_id = '%1$s' AND number IN (3, 4)", "Lines 3 to 4 are missing."),
    REORDERED(
            """
            UPDATE audit_entry SET number = -3 WHERE chapter_id = '%1$s' AND number = 3;
            UPDATE audit_entry SET number = 3 WHERE chapter_id = '%1$s' AND number = 4;
            UPDATE audit_entry SET number = 4 WHERE chapter_id = '%1$s' AND number = -3""",
            "Line 3 doesn't follow"),
    INSERTED_UNNUMBERED(
            """
            INSERT INTO audit_entry (chapter_id, id, at, person_id, verb, about, about_id, reason)
            SELECT chapter_id, gen_random_uuid(), at, person_id, 'agree', about, about_id, 'Invented.' FROM audit_entry
             WHERE chapter_id = '%1$s' AND number = 3""",
            "Lines from before the chain were changed, removed or added."),
    INSERTED_AT_THE_END(
            """
            INSERT INTO audit_entry (chapter_id, id, at, person_id, verb, about, about_id, reason, number, salt, words_digest, hash)
            SELECT chapter_id, gen_random_uuid(), at, person_id, 'agree', about, about_id, reason, number + 1, salt, words_digest, hash
              FROM audit_entry WHERE chapter_id = '%1$s' ORDER BY number DESC LIMIT 1""",
            "but its head says line"),
    CUT_BACK(
            "DELETE FROM audit_entry WHERE chapter_id = '%1$s' AND number > (SELECT max(number) - 2 FROM audit_entry WHERE chapter_id = '%1$s')",
            "but its head says line"),
    CUT_BACK_WITH_ITS_HEAD(
            """
            DELETE FROM audit_entry WHERE chapter_id = '%1$s' AND number > 4;
            UPDATE audit_head SET number = 4, hash = (SELECT hash FROM audit_entry WHERE chapter_id = '%1$s' AND number = 4)
             WHERE chapter_id = '%1$s'""",
            "when it was last written down elsewhere; now it ends with line 4."),
    EMPTIED(
            "DELETE FROM audit_entry WHERE chapter_id = '%1$s'; DELETE FROM audit_head WHERE chapter_id = '%1$s'",
            "It has no line, not even the one that it began with."),
    HEAD_REMOVED("DELETE FROM audit_head WHERE chapter_id = '%1$s'", "Its head is missing.");

    private final String sql;
    private final String found;

    Tampering(String sql, String found) {
        this.sql = sql;
        this.found = found;
    }

    String sql(Object chapter) {
        return sql.formatted(chapter);
    }

    /** Part of a sentence that a verification says. */
    String found() {
        return found;
    }
}
