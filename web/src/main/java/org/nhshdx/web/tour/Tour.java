package org.nhshdx.web.tour;

import io.quarkus.runtime.LaunchMode;
import java.util.List;
import java.util.Optional;

/** What the demo tells a newcomer: what to try first, and who is who. */
public record Tour(List<Journey> journeys, List<Troupe> troupes) {

    /** The tour where there is a demo to see, which is in development alone. */
    public static Optional<Tour> here() {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT ? Optional.of(whole()) : Optional.empty();
    }

    static Tour whole() {
        return new Tour(List.of(Journey.values()), List.of(Troupe.values()));
    }
}
