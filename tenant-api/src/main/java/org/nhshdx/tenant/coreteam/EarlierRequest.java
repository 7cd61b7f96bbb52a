package org.nhshdx.tenant.coreteam;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the core team answered a request for a brand asset before.
 *
 * @param chapter the address of the chapter that asked
 * @param assets the codes of what was asked for
 * @param granted whether it was granted; else it was declined
 * @param principles under which it was declined
 */
public record EarlierRequest(
        String place, String chapter, List<String> assets, boolean granted, String words, Optional<String> reason,
        List<String> principles, Instant at) {}
