package org.nhshdx.tenant.permission;

/** Whom the permission table speaks of. */
public enum Who {
    /** Everybody, signed in or not. */
    ANYONE,
    /** Everybody the identity provider vouches for. */
    SIGNED_IN,
    /** A helper of the chapter in question. */
    HELPER,
    /** An organiser of the chapter in question. */
    ORGANISER,
    /** A lead organiser of the chapter in question. */
    LEAD,
    /** The core team; about a chapter, only those of it who are not in that chapter. */
    CORE_TEAM
}
