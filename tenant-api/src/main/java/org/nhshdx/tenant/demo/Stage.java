package org.nhshdx.tenant.demo;

import java.util.UUID;
import org.nhshdx.tenant.scope.Asker;

/** A chapter that was put on stage: which, at which address, where it is, and who leads it. */
public record Stage(UUID chapter, String slug, Setting setting, Asker lead) {}
