package org.nhshdx.tenant.coreteam;

import java.util.UUID;
import org.nhshdx.core.event.EventFacts;

/** An announced event that isn't over, and the charter version it was announced under. */
public record LiveEvent(UUID id, String slug, EventFacts facts, int charterVersion) {}
