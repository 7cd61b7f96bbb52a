package org.nhshdx.tenant.coreteam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.message.Reminder;
import org.nhshdx.tenant.scope.LondonClock;

/** Monday 14 December 2026 and what follows: Christmas Day, Boxing Day kept on the 28th, and New Year's Day don't count. */
class ReminderDueTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);
    private static final LocalDate PROMISE = LocalDate.of(2026, 12, 30);

    private final ReminderDue due = new ReminderDue(new WorkingDays());

    @Test
    void whoeverHasItIsRemindedThreeWorkingDaysBeforeThePromiseBankHolidaysNotCounted() {
        Waiting taken = waiting(Waiting.Kind.APPLICATION, Optional.of("Bram"), Optional.of(PROMISE));
        assertThat(due.on(LocalDate.of(2026, 12, 22), taken)).isEmpty();
        assertThat(due.on(LocalDate.of(2026, 12, 23), taken)).as("24th, 29th and 30th are left").contains(Reminder.Kind.REVIEWER);
        assertThat(due.on(PROMISE, taken)).contains(Reminder.Kind.REVIEWER);
        assertThat(due.on(PROMISE.plusDays(1), taken)).contains(Reminder.Kind.OVERDUE);
    }

    @Test
    void everybodyIsToldAfterFiveWorkingDaysInWhichNobodyTookIt() {
        for (Waiting.Kind kind : EnumSet.complementOf(EnumSet.of(Waiting.Kind.FREEZE, Waiting.Kind.CHANGE))) {
            Waiting untaken = waiting(kind, Optional.empty(), Optional.of(PROMISE));
            assertThat(due.on(LocalDate.of(2026, 12, 20), untaken)).as("Sunday, %s", kind).isEmpty();
            assertThat(due.on(LocalDate.of(2026, 12, 21), untaken)).as("Monday, %s", kind).contains(Reminder.Kind.UNTAKEN);
            assertThat(due.on(PROMISE.plusDays(1), untaken)).contains(Reminder.Kind.OVERDUE);
        }
    }

    @Test
    void aWaiverIsNotTakenByWhoeverProposedIt() {
        Waiting proposed = waiting(Waiting.Kind.WAIVER, Optional.of("Bram"), Optional.of(PROMISE));
        assertThat(due.on(LocalDate.of(2026, 12, 21), proposed)).contains(Reminder.Kind.UNTAKEN);
    }

    @Test
    void nobodyIsRemindedOfAPageThatFreezesByItself() {
        assertThat(due.on(PROMISE.plusYears(1), waiting(Waiting.Kind.FREEZE, Optional.empty(), Optional.of(PROMISE)))).isEmpty();
    }

    @Test
    void nobodyIsRemindedOfWhatWaitsForItsOrganisers() {
        assertThat(due.on(PROMISE.plusYears(1), waiting(Waiting.Kind.APPLICATION, Optional.of("Bram"), Optional.empty()))).isEmpty();
    }

    private static Waiting waiting(Waiting.Kind kind, Optional<String> who, Optional<LocalDate> promise) {
        return new Waiting(
                kind, new UUID(1, 1), Optional.of(new UUID(2, 2)), "leeds", "Leeds", Optional.empty(), Optional.empty(), "weekend", Optional.empty(),
                MONDAY.atTime(LocalTime.NOON).atZone(LondonClock.ZONE).toInstant(), promise, who, Optional.empty(), false, Optional.empty());
    }
}
