package org.nhshdx.tenant.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nhshdx.core.concern.AboutChapter;
import org.hibernate.exception.ConstraintViolationException;
import org.nhshdx.core.concern.Concern;
import org.nhshdx.core.concern.ConcernReference;
import org.nhshdx.core.concern.ConcernWords;
import org.nhshdx.core.digest.Secret;
import org.nhshdx.tenant.coreteam.WorkingDays;
import org.nhshdx.tenant.limit.AddressLimit;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Scope;

/** Takes in what anybody reports, with or without a name, and gives them the reference to look it up with. */
@ApplicationScoped
public class ReportingConcerns {

    /** How many an address on the network may report in an hour. */
    public static final int AN_HOUR = 10;

    private final AddressLimit limit = new AddressLimit(AN_HOUR, Duration.ofHours(1), System::nanoTime);

    @Inject
    Scope scope;

    @Inject
    ConcernReaders readers;

    @Inject
    TellingCoreTeam telling;

    @Inject
    WorkingDays workingDays;

    @Inject
    Clock clock;

    /**
     * The same report sent twice on a day is one concern, with one reference.
     *
     * @param secret what only the reporter's browser knows; without it nobody gets somebody else's reference by the same words
     * @param from the reporter's address on the network; it is counted and not kept
     */
    public ConcernReference report(ConcernReport report, Secret secret, String from) {
        ConcernReference reference = ConcernReference.drawnFrom(secret, LocalDate.now(clock) + "\n" + report.inOneText());
        if (!isKnown(reference)) {
            count(from);
            takeIn(report, reference);
        }
        return reference;
    }

    private boolean isKnown(ConcernReference reference) {
        return scope.readingShared(() -> Concern.referredToBy(reference).isPresent());
    }

    private void count(String from) {
        limit.count(from).ifPresent(wait -> {
            throw Refused.tooMany("Your connection has sent more reports than we take in an hour.", wait);
        });
    }

    /** Of two presses at the same moment one comes first; the other finds its reference taken. */
    private void takeIn(ConcernReport report, ConcernReference reference) {
        try {
            scope.writingShared(() -> keep(report, reference));
        } catch (ConstraintViolationException failed) {
            if (!isKnown(reference)) {
                throw failed;
            }
        }
    }

    private Concern keep(ConcernReport report, ConcernReference reference) {
        ConcernPlace place = place(report);
        Concern concern = new Concern(
                reference, report.kind(), report.page(), report.place(), place.recognised(), report.reach(),
                clock.instant(), workingDays.after(LocalDate.now(clock), WorkingDays.PROMISED));
        concern.persistAndFlush();
        place.chapters().forEach(chapter -> AboutChapter.says(concern, chapter));
        ConcernWords.ofReporter(concern, report.words(), clock.instant()).persist();
        readers.settle(concern, report.keepFrom());
        telling.somethingNew(concern);
        return concern;
    }

    private static ConcernPlace place(ConcernReport report) {
        ConcernPlace place = ConcernPlace.of(report.page(), report.place());
        if (!place.recognised() && !report.asItIs()) {
            throw Refused.invalid("place", "We know no chapter by that. Look at its spelling, or send it again as it is: "
                    + "then nobody who is in any chapter reads it until we know which one you mean.");
        }
        return place;
    }

    /** Whom of the core team a reporter may keep it from. */
    public List<Known> coreTeam() {
        return scope.readingShared(() ->
                readers.coreTeam().stream().map(one -> new Known(one.id(), one.name())).toList());
    }

    /** Somebody of the core team, by name. */
    public record Known(UUID id, String name) {}
}
