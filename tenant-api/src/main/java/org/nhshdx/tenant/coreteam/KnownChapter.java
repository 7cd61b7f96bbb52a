package org.nhshdx.tenant.coreteam;

import java.util.Optional;
import java.util.UUID;

/** A chapter as the core team's lists know it: where it is and how it stands. */
public record KnownChapter(
        UUID id, String place, String slug, Optional<String> town, Optional<String> postcode, String standing) {}
