package org.nhshdx.tenant.coreteam;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A case for which earlier ones are looked for.
 *
 * @param event the address of the event it is about; empty when it is about the chapter itself
 * @param principles those in question
 * @param words what its people say of it
 */
public record PrecedentCase(UUID chapter, Optional<String> event, List<String> principles, String words) {}
