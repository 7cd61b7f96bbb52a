package org.nhshdx.tenant.picture.darkroom;

import java.util.List;

/**
 * What becomes of a photograph in the darkroom.
 *
 * @param source all of it, upright and without metadata, to be cut again later
 * @param prints what is shown, the narrowest first
 */
public record Developed(byte[] source, List<Print> prints) {}
