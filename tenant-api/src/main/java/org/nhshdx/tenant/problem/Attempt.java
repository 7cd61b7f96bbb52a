package org.nhshdx.tenant.problem;

/** Tries a verb of the domain and turns its "not in this state" into a refusal that tells the reader so. */
public final class Attempt {

    private Attempt() {}

    /** Runs one verb of one entity; nothing else, so that a mistake of ours is never told as a conflict. */
    public static void to(Runnable verb) {
        try {
            verb.run();
        } catch (IllegalStateException notNow) {
            throw Refused.conflict(notNow.getMessage());
        }
    }

    /** @param seen the version the asker had before them, @param current the version there is */
    public static void onVersion(int seen, int current) {
        if (seen != current) {
            throw Refused.stale();
        }
    }
}
