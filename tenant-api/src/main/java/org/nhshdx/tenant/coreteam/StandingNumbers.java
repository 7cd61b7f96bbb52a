package org.nhshdx.tenant.coreteam;

/**
 * What stands today, whatever the month: how far the idea has spread, and whether the name keeps its promises.
 *
 * @param chapters how many may use the name, {@code withDays} how many chapters have held a day, and {@code days} how many days there were
 * @param licences how many licences are in force, and {@code revoked} how many were taken away
 * @param toMend how many things are to be mended on live pages, and {@code frozen} how many were not mended in time
 * @param waivers how many exceptions hold
 */
public record StandingNumbers(
        int chapters, int withDays, int days, int licences, int revoked, int toMend, int frozen, int waivers) {}
