package org.nhshdx.tenant.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.concern.Concern;
import org.nhshdx.core.concern.ConcernReference;
import org.nhshdx.core.concern.ConcernWords;
import org.nhshdx.tenant.coreteam.WorkingDays;
import org.nhshdx.tenant.limit.AddressLimit;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.problem.Told;
import org.nhshdx.tenant.scope.Scope;

/** Lets whoever has a concern's reference see how far it has come and say more. */
@ApplicationScoped
public class FollowingConcerns {

    private final AddressLimit limit = new AddressLimit(ReportingConcerns.AN_HOUR, Duration.ofHours(1), System::nanoTime);

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

    /** The concern with this reference, as somebody typed it; empty when there is none, or none any more. */
    public Optional<ConcernAsTold> told(String typed) {
        return ConcernReference.typed(typed).flatMap(reference -> scope.readingShared(() ->
                Concern.referredToBy(reference).map(concern -> ConcernAsTold.of(reference, concern))));
    }

    /** Says more; whoever is named now can't read it any more, and has it no longer. */
    public void add(String typed, String words, String from) {
        Refused.ifAny(Told.wrong("words", words, ConcernReport.LONGEST, "Write what you would like to add.").stream().toList());
        limit.count(from).ifPresent(wait -> {
            throw Refused.tooMany("Your connection has added more than we take in an hour.", wait);
        });
        scope.writingShared(() -> {
            Concern concern = ConcernReference.typed(typed).flatMap(Concern::referredToBy)
                    .orElseThrow(() -> Refused.notFound("There is no concern with that reference."));
            Attempt.to(() -> concern.add(workingDays.after(LocalDate.now(clock), WorkingDays.PROMISED)));
            ConcernWords.ofReporter(concern, words, clock.instant()).persist();
            readers.settle(concern, List.of());
            telling.somethingNew(concern);
            return concern;
        });
    }
}
