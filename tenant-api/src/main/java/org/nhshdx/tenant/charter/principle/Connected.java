package org.nhshdx.tenant.charter.principle;

import java.util.List;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import org.nhshdx.core.event.EventFacts;

/** Wi-Fi and sockets for as many as come. */
final class Connected extends Promise implements FactsPrinciple {

    Connected() {
        super(
                "connected",
                Check.AUTO,
                "The venue's Wi-Fi and sockets suit the numbers ([devices] devices and [sockets] sockets a head).",
                "The network that carried a lecture falls over when everybody works at once.");
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                Figure.decimal("devices", "Devices that the Wi-Fi carries for each person", "devices", "1", "10", Figure.Stricter.MORE),
                Figure.decimal("sockets", "Sockets for each person", "sockets", "0.5", "5", Figure.Stricter.MORE));
    }

    @Override
    public Verdict examine(Subject subject, Parameters parameters) {
        var event = subject.event();
        if (event.capacity() == null || event.wifiDevices() == null || event.sockets() == null) {
            return Verdict.unanswered(
                    "Say how many people may come, how many devices the Wi-Fi carries and how many sockets there are.");
        }
        var missing = new ArrayList<String>();
        var devices = needed(event, parameters.figure("devices"));
        var sockets = needed(event, parameters.figure("sockets"));
        if (devices.compareTo(BigDecimal.valueOf(event.wifiDevices())) > 0) {
            missing.add("Wi-Fi for " + InWords.count(event.wifiDevices(), "device", "devices") + " where " + devices
                    + " are needed");
        }
        if (sockets.compareTo(BigDecimal.valueOf(event.sockets())) > 0) {
            missing.add(InWords.count(event.sockets(), "socket", "sockets") + " where " + sockets + " are needed");
        }
        return missing.isEmpty()
                ? Verdict.kept("Wi-Fi for " + InWords.count(event.wifiDevices(), "device", "devices") + " and "
                        + InWords.count(event.sockets(), "socket", "sockets") + " for "
                        + InWords.count(event.capacity(), "person", "people"))
                : Verdict.broken(
                        InWords.list(missing), "Borrow routers and extension leads, or let fewer people come.");
    }

    private static BigDecimal needed(EventFacts event, BigDecimal each) {
        return each.multiply(BigDecimal.valueOf(event.capacity())).setScale(0, RoundingMode.CEILING);
    }
}
