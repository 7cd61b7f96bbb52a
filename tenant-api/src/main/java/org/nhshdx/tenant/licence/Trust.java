package org.nhshdx.tenant.licence;

import java.util.List;

/**
 * Whether a chapter is trusted: it gets the logo lock-up for its next event at once when it asks.
 *
 * @param missing what keeps it from that, each in a sentence; empty when nothing does
 * @param why why it qualifies, as it is kept with what is granted by it
 * @param stopped whether the core team has switched it off for this chapter
 */
public record Trust(List<String> missing, String why, boolean stopped) {

    public boolean isGiven() {
        return missing.isEmpty();
    }
}
