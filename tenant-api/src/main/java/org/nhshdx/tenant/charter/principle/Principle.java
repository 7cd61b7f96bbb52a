package org.nhshdx.tenant.charter.principle;

import java.util.Set;

/** One promise of the charter: what it says, why, what it is about and how it is checked. */
public interface Principle {

    /** Its name for good: "free-to-attend". */
    String id();

    /** What it speaks of. */
    Set<About> about();

    /** Who finds out whether it is kept. */
    Check check();

    /** The promise in one sentence that an organiser understands, with this version's figures. */
    String statement(Parameters parameters);

    /** Why we promise it. */
    String reason();

    /** Whether an exception may ever be made. */
    default boolean isWaivable() {
        return true;
    }
}
