package org.nhshdx.core.publication;

/**
 * A dot on the map: the chapters that lie so close together that one dot stands for them all.
 *
 * @param latitude degrees north, their mean
 * @param longitude degrees east, their mean
 * @param chapters how many there are
 * @param place the place of one of them
 * @param slug the address of one of them
 */
public record ChapterDot(double latitude, double longitude, long chapters, String place, String slug) {}
