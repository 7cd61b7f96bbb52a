package org.nhshdx.tenant.scope;

import java.util.Optional;
import java.util.UUID;

/** Who asks for a deed: a person the identity provider vouched for, and whether it says they are core team. */
public record Asker(UUID person, String name, Optional<String> email, boolean coreTeam) {}
