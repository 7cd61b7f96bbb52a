package org.nhshdx.tenant.coreteam;

import java.time.Instant;
import java.util.Optional;
import org.nhshdx.core.brand.BrandAsset;

/**
 * A licence that a rule granted and nobody of the core team.
 *
 * @param chapter the address of the chapter that has it
 * @param event the address of the event it is for
 * @param who who asked for it and signed
 * @param why why the chapter qualified
 */
public record Delegated(
        String code, String place, String chapter, BrandAsset asset, Optional<String> event, Optional<String> who, String why,
        Instant at) {}
