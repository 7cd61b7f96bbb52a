package org.nhshdx.tenant.charter.principle;

import java.util.Set;

/** Days spread to where there were none. */
final class TravelsAround extends Counted {

    TravelsAround() {
        super(
                "travels-around",
                "Over time, days happen where there were none.",
                "Good ideas live everywhere; hack days so far lived in a few big cities.",
                "Nothing to do: it is counted over the years.");
    }

    @Override
    public Set<About> about() {
        return Set.of(About.CHAPTER);
    }
}
