package org.nhshdx.tenant.asset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nhshdx.tenant.artwork.AssetKind;
import org.nhshdx.tenant.artwork.Bundle;
import org.nhshdx.tenant.artwork.Format;
import org.nhshdx.tenant.artwork.Piece;
import org.nhshdx.tenant.event.EventAt;
import org.nhshdx.tenant.problem.Refused;

/** Everything that a chapter may take along at a moment; never nothing. */
record Granted(List<Order> orders) {

    /** In the chapter's scope. @param event the address of the event whose artwork is wanted too */
    static Granted of(Optional<String> event, Commissioning commissioning) {
        event.ifPresent(EventAt::slug);
        Optional<Refused> refusal = Optional.empty();
        List<Order> orders = new ArrayList<>();
        for (Piece piece : AssetKind.everyPiece()) {
            if (!piece.isAboutADay() || event.isPresent()) {
                try {
                    orders.add(Order.of(piece, event, commissioning));
                } catch (Refused notGranted) {
                    refusal = refusal.or(() -> Optional.of(notGranted));
                }
            }
        }
        if (orders.isEmpty()) {
            throw refusal.orElseThrow();
        }
        return new Granted(List.copyOf(orders));
    }

    byte[] zipped() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Order order : orders) {
            for (Format format : order.piece().formats()) {
                files.put(order.saved(order.piece().file(format)), order.piece().file(format, order.commission()));
            }
        }
        return Bundle.of(files);
    }

    /** What the zip is called where it is saved. */
    String saved(String file) {
        return orders.get(orders.size() - 1).saved(file);
    }
}
