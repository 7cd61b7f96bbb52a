package org.nhshdx.tenant.coreteam;

/**
 * The chapters of one patch of the land, which share a dot on the map.
 *
 * @param place one of them by name, and {@code slug} its part of the address
 * @param patch what the patch is called in an address
 */
public record Spot(
        double latitude, double longitude, String place, String slug, int chapters, int atRisk, int dormant, int fresh, int thriving,
        String patch) {

    /** What the most pressing of them is. * @param patch what the patch is called in an address
 */
    public Health worst() {
        if (atRisk > 0) {
            return Health.AT_RISK;
        }
        if (dormant > 0) {
            return Health.DORMANT;
        }
        return fresh > 0 ? Health.NEW : Health.THRIVING;
    }
}
