package org.nhshdx.tenant.coreteam;

import java.util.OptionalInt;

/** A chapter, or a place applied for, and how many kilometres it is away; empty when nobody knows. */
public record Near(String place, String slug, String standing, OptionalInt km) {}
