package org.nhshdx.core.charter;

import java.util.UUID;

/**
 * A clause as it stands in a draft.
 *
 * @param savedAt the draft's revision when it was last saved
 * @param savedBy who saved it
 */
public record DraftedClause(Clause clause, int savedAt, UUID savedBy) {

    boolean isOf(String principle) {
        return clause.principle().equals(principle);
    }
}
