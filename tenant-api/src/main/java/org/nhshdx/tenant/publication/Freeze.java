package org.nhshdx.tenant.publication;

import java.util.Optional;
import java.util.UUID;

/** Says what a chapter may still tell the public while a page of its is frozen; whoever examines live pages implements it. */
public interface Freeze {

    /** Why nothing new may be announced, in a sentence; empty when it may. Call it inside the chapter's scope. */
    Optional<String> whyNothingNew();

    /**
     * Refuses what the deed in scope has just published of a frozen page, unless it mends something of what froze it.
     *
     * @param event whose page it is; empty for the chapter's own
     */
    void mustMend(Optional<UUID> event);
}
