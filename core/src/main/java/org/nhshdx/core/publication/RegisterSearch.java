package org.nhshdx.core.publication;

import java.util.Optional;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.core.brand.LicenceState;

/**
 * Which register entries somebody is looking for.
 *
 * @param named words in the place's name; empty for anywhere
 * @param state what is true of them today; empty for any
 * @param asset what they are for; empty for any
 */
public record RegisterSearch(String named, Optional<LicenceState> state, Optional<BrandAsset> asset) {

    /** All that was ever granted. */
    public static RegisterSearch everything() {
        return new RegisterSearch("", Optional.empty(), Optional.empty());
    }
}
