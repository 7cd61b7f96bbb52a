package org.nhshdx.tenant.picture.darkroom;

/** A picture in one size, ready to be shown: pixels and nothing else. */
public record Print(int width, int height, String mediaType, byte[] bytes) {}
