package org.nhshdx.tenant.handbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.nhshdx.tenant.charter.principle.Parameters;

/**
 * What Wi-Fi and sockets so many people need, by the figures of a charter version.
 *
 * @param devicesEach what each person brings to the Wi-Fi
 * @param socketsEach how many sockets a head
 */
public record ConnectionNeeds(int people, BigDecimal devicesEach, BigDecimal socketsEach) {

    private static final int FREE_ON_A_LEAD = 3;

    /** @param connected the figures of the principle "connected" */
    public static ConnectionNeeds of(int people, Parameters connected) {
        return new ConnectionNeeds(people, connected.figure("devices"), connected.figure("sockets"));
    }

    /** How many devices the Wi-Fi must carry at once. */
    public int devices() {
        return forAll(devicesEach);
    }

    public int sockets() {
        return forAll(socketsEach);
    }

    /** How many devices the Wi-Fi doesn't carry, if it carries so many. */
    public int devicesShort(int carried) {
        return Math.max(0, devices() - carried);
    }

    /** How many sockets are missing, if there are so many. */
    public int socketsShort(int there) {
        return Math.max(0, sockets() - there);
    }

    /** How many four-way leads make up for them: each takes a socket and gives four. */
    public int leads(int there) {
        return (socketsShort(there) + FREE_ON_A_LEAD - 1) / FREE_ON_A_LEAD;
    }

    private int forAll(BigDecimal each) {
        return each.multiply(BigDecimal.valueOf(people)).setScale(0, RoundingMode.CEILING).intValueExact();
    }
}
