package org.nhshdx.tenant.licence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What came of asking for assets.
 *
 * @param request what waits for the core team's answer
 * @param granted the codes of what was granted at once, by delegation
 */
public record AskedFor(Optional<UUID> request, List<String> granted) {}
