package org.nhshdx.tenant.charter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.nhshdx.core.charter.CharterVersion;
import org.nhshdx.tenant.problem.Refused;
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

    /** The version that is adopted and not yet in force, the next one first. */
    public Optional<CharterVersion> coming() {
        LocalDate today = LocalDate.now(clock);
        return versions().stream().filter(version -> !version.isInForceOn(today)).reduce((newer, older) -> older);
    }

    /** All versions, the newest first. */
    public List<CharterVersion> versions() {
        return scope.readingShared(CharterVersion::newestFirst);
    }

    /** What an event announced under this version is held to on that day: its own, until a newer one has to be complied with. */
    public Charter heldTo(int pinned, LocalDate day) {
        int due = scope.readingShared(() -> CharterVersion.dueOn(day)).map(CharterVersion::number).orElse(0);
        int inForce = versionInForce().number();
        return numbered(Math.min(Math.max(pinned, due), inForce));
    }

    /** The charter of this number, as announced events are pinned to it. */
    public Charter numbered(int number) {
        var charter = known.get(number);
        return charter != null
                ? charter
                : of(scope.readingShared(() -> CharterVersion.numbered(number))
                        .orElseThrow(() -> new IllegalStateException("There is no charter version " + number)));
    }

    /** The charter that an address names by its number. */
    public Charter asked(String number) {
        return versions().stream()
                .filter(version -> String.valueOf(version.number()).equals(number))
                .findFirst()
                .map(this::of)
                .orElseThrow(() -> Refused.notFound("There is no version of the charter with that number."));
    }

    private Charter of(CharterVersion version) {
        return known.computeIfAbsent(version.number(), number -> Charter.of(version));
    }
}
