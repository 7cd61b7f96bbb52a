package org.nhshdx.tenant.version;

import java.util.Collection;
import java.util.function.ToDoubleFunction;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.principle.Parameters;
import org.nhshdx.tenant.event.Panorama.Reach;

/** How far any of some charters looks for other days. */
final class Sight {

    private Sight() {}

    static Reach of(Collection<Charter> charters) {
        return new Reach(
                (int) furthest(charters, figures -> figures.figure("days").doubleValue()),
                furthest(charters, figures -> figures.figure("kilometres").doubleValue()));
    }

    private static double furthest(Collection<Charter> charters, ToDoubleFunction<Parameters> figure) {
        return charters.stream()
                .flatMap(charter -> charter.promise("no-clash").stream())
                .mapToDouble(promised -> figure.applyAsDouble(promised.parameters()))
                .max()
                .orElse(0);
    }
}
