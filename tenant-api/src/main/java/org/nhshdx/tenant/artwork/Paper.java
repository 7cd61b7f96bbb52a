package org.nhshdx.tenant.artwork;

/** A size of paper in millimetres, and how much more is printed around it and cut off. */
public record Paper(double width, double height, double bleed) {}
