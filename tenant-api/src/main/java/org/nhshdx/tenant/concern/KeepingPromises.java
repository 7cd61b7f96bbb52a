package org.nhshdx.tenant.concern;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.nhshdx.core.concern.Concern;
import org.nhshdx.tenant.coreteam.WorkingDays;
import org.nhshdx.tenant.scope.Scope;

/** Each morning reminds of concerns that wait, and deletes those whose day has come. */
@ApplicationScoped
public class KeepingPromises {

    /** How many working days before the promised one whoever has it is reminded. */
    private static final int DUE = 2;

    @Inject
    Scope scope;

    @Inject
    TellingCoreTeam telling;

    @Inject
    WorkingDays workingDays;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 40 7 * * ?", timeZone = "Europe/London", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyMorning() {
        remind();
        delete();
    }

    /** May run on every node at once: nobody is told the same twice. */
    public void remind() {
        LocalDate today = LocalDate.now(clock);
        scope.writingShared(() -> {
            Concern.open().forEach(concern -> remind(concern, today));
            return today;
        });
    }

    private void remind(Concern concern, LocalDate today) {
        boolean late = today.isAfter(concern.answerBy());
        if (late || workingDays.between(today, concern.answerBy()) <= DUE) {
            telling.waiting(concern, late);
        }
    }

    /** @return how many concerns were deleted, with everything that was said about them and the log of who read them */
    public long delete() {
        return scope.writingShared(() -> Concern.deleteDue(LocalDate.now(clock)));
    }
}
