package org.nhshdx.tenant.live;

import java.util.ArrayList;
import java.util.List;
import org.nhshdx.core.live.LiveFinding;

/** What a look at a chapter's pages has changed of its findings. */
final class Changes {

    private final List<Changed> found = new ArrayList<>();
    private final List<Changed> frozen = new ArrayList<>();
    private final List<Changed> mended = new ArrayList<>();
    private boolean thawed;

    void found(LiveFinding finding, Look look) {
        found.add(new Changed(finding, look.title(), look.path()));
    }

    void frozen(LiveFinding finding, Look look) {
        frozen.add(new Changed(finding, look.title(), look.path()));
    }

    /** @param wasFrozen whether the page was frozen for it */
    void mended(LiveFinding finding, Look look, boolean wasFrozen) {
        mended.add(new Changed(finding, look.title(), look.path()));
        thawed |= wasFrozen;
    }

    /** A page that isn't live any more takes its findings along. */
    void lapsed(boolean wasFrozen) {
        thawed |= wasFrozen;
    }

    List<Changed> found() {
        return found;
    }

    List<Changed> frozen() {
        return frozen;
    }

    List<Changed> mended() {
        return mended;
    }

    /** Whether the public reads something else from now on. */
    boolean areSeenInPublic() {
        return thawed || !frozen.isEmpty();
    }

    /** A finding, and the page it is on. */
    record Changed(LiveFinding finding, String title, String path) {}
}
