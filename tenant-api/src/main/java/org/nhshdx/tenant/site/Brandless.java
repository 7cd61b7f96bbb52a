package org.nhshdx.tenant.site;

/** Titles as they are told of whoever may not use the name. */
final class Brandless {

    private static final String BRAND = "NHSHDx ";

    private Brandless() {}

    static String title(String told) {
        return told.startsWith(BRAND) ? told.substring(BRAND.length()) : told;
    }
}
