package org.nhshdx.tenant.awaited;

/** Who has to do something before it goes on. */
public enum Turn {
    CORE_TEAM,
    ORGANISERS
}
