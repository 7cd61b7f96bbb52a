package org.nhshdx.tenant.demo;

import org.nhshdx.core.place.Nation;

/** Where a chapter of the demo or of a test is: what it is named for, and the town its events are in. */
public record Setting(String place, String town, String postcode, Nation nation) {

    public static final Setting GLOUCESTER = new Setting("Gloucester", "Gloucester", "GL1 3NN", Nation.ENGLAND);
    public static final Setting LEEDS = new Setting("Leeds", "Leeds", "LS1 4AP", Nation.ENGLAND);

    /** A place that isn't on any map; its chapter meets in Kendal. */
    public static final Setting BRACKENMERE = new Setting("Brackenmere", "Kendal", "LA9 4QH", Nation.ENGLAND);

    /** Nor is this one; its group would meet in Norwich. */
    public static final Setting SALTMARSH = new Setting("Saltmarsh", "Norwich", "NR1 3JU", Nation.ENGLAND);

    /** Nor this one, in Wales; its chapter meets in Brecon. */
    public static final Setting CWM_Y_GWYDD = inWales("Cwm-y-Gwŷdd");

    /** An invented place in Wales whose chapter meets in Brecon. */
    public static Setting inWales(String place) {
        return new Setting(place, "Brecon", "LD3 7AB", Nation.WALES);
    }

    /** An invented place whose chapter meets in this town. */
    public static Setting inTown(String place, String town, String postcode) {
        return new Setting(place, town, postcode, Nation.ENGLAND);
    }
}
