package org.nhshdx.tenant.charter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nhshdx.core.charter.CharterVersion;
import org.nhshdx.tenant.scope.Scope;

/** Reads the charter: the version in force today, and the one an event was announced under. */
@ApplicationScoped
public class Charters {

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** Versions never change once they are there. */
    private final Map<Integer, Charter> known = new ConcurrentHashMap<>();

    /** The version in force today, with its dates and where it comes from. */
    public CharterVersion versionInForce() {
        return scope.readingShared(() -> CharterVersion.inForceOn(LocalDate.now(clock)))
                .orElseThrow(() -> new IllegalStateException("No charter is in force."));
    }

    /** The charter in force today. */
    public Charter inForce() {
        return of(versionInForce());
    }

    /** The charter of this number, as announced events are pinned to it. */
    public Charter numbered(int number) {
        var charter = known.get(number);
        return charter != null
                ? charter
                : of(scope.readingShared(() -> CharterVersion.numbered(number))
                        .orElseThrow(() -> new IllegalStateException("There is no charter version " + number)));
    }

    private Charter of(CharterVersion version) {
        return known.computeIfAbsent(version.number(), number -> Charter.of(version));
    }
}
