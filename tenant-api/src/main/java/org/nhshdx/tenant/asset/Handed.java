package org.nhshdx.tenant.asset;

/** A file of artwork, as it is sent. */
public record Handed(String name, String mediaType, byte[] bytes) {}
