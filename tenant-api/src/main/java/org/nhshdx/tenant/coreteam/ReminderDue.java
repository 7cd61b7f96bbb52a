package org.nhshdx.tenant.coreteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.nhshdx.core.message.Reminder;
import org.nhshdx.tenant.scope.LondonClock;

/** Says which reminder is due for something that waits: to whoever has it, then to the whole core team. */
@ApplicationScoped
public class ReminderDue {

    /** Whoever has it is reminded when no more working days than this are left. */
    public static final int BEFORE = 3;

    /** After so many working days in which nobody has taken it, everybody is told. */
    public static final int UNTAKEN = 5;

    private final WorkingDays workingDays;

    @Inject
    ReminderDue(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** The most pressing one on that day; empty while all is well, and while it waits for the organisers. */
    Optional<Reminder.Kind> on(LocalDate today, Waiting one) {
        // A page freezes by itself and a change is settled by its judgements, which remind: the digest tells of both.
        boolean settlesItself = one.kind() == Waiting.Kind.FREEZE || one.kind() == Waiting.Kind.CHANGE;
        return settlesItself ? Optional.empty() : one.answerBy().flatMap(promise -> on(today, one, promise));
    }

    private Optional<Reminder.Kind> on(LocalDate today, Waiting one, LocalDate promise) {
        if (today.isAfter(promise)) {
            return Optional.of(Reminder.Kind.OVERDUE);
        }
        if (one.isTaken()) {
            return workingDays.between(today, promise) <= BEFORE ? Optional.of(Reminder.Kind.REVIEWER) : Optional.empty();
        }
        LocalDate since = LocalDate.ofInstant(one.since(), LondonClock.ZONE);
        return workingDays.between(since, today) >= UNTAKEN ? Optional.of(Reminder.Kind.UNTAKEN) : Optional.empty();
    }
}
