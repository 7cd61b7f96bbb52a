package org.nhshdx.web.concern;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.concern.ConcernKind;
import org.nhshdx.core.concern.ConcernReference;
import org.nhshdx.core.digest.Secret;
import org.nhshdx.core.message.Message;
import org.nhshdx.tenant.concern.ConcernInBrief;
import org.nhshdx.tenant.concern.ConcernReport;
import org.nhshdx.tenant.concern.ConcernsOnDesk;
import org.nhshdx.tenant.concern.FollowingConcerns;
import org.nhshdx.tenant.concern.HandlingConcerns;
import org.nhshdx.tenant.concern.KeepingPromises;
import org.nhshdx.tenant.concern.ReportingConcerns;
import org.nhshdx.tenant.coreteam.Queue;
import org.nhshdx.tenant.coreteam.Waiting;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.scope.People;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.world.World;

/** A concern is answered by the promised day or those who may read it hear of it, and is deleted when its day has come. */
@QuarkusTest
class ConcernPromisesTest {

    private static final String WORDS = "The soup was salted by hand.";

    @Inject
    World world;

    @Inject
    MovableClock clock;

    @Inject
    Scope scope;

    @Inject
    ReportingConcerns reporting;

    @Inject
    FollowingConcerns following;

    @Inject
    HandlingConcerns handling;

    @Inject
    ConcernsOnDesk desk;

    @Inject
    KeepingPromises promises;

    @Inject
    Queue queue;

    @Inject
    People people;

    @Test
    void promisesAnAnswerInTenWorkingDaysAndRemindsThoseWhoMayReadItOfIt() {
        clock.on(LocalDate.of(2041, 12, 16), () -> reported(ConcernKind.CONDUCT));
        ConcernInBrief concern = reportedOn(LocalDate.of(2041, 12, 16));
        assertThat(concern.answerBy()).as("ten working days, three bank holidays and two weekends on").isEqualTo(LocalDate.of(2042, 1, 2));

        remindedOn(LocalDate.of(2041, 12, 27));
        assertThat(mail(concern, "due")).isEmpty();
        remindedOn(LocalDate.of(2041, 12, 31));
        assertThat(mail(concern, "due")).containsExactlyInAnyOrder("bram@example.org", "zofia@example.org");
        clock.on(LocalDate.of(2042, 1, 2), () -> handling.take(world.asker(Cast.BRAM), concern.id(), "My week.", concern.version()));
        remindedOn(LocalDate.of(2042, 1, 3));
        remindedOn(LocalDate.of(2042, 1, 4));
        assertThat(mail(concern, "late")).as("once").containsExactlyInAnyOrder("bram@example.org", "zofia@example.org");
    }

    @Test
    void tellsNoWordOfItByMailAndNobodyMoreThanOnceAnHour() {
        LocalDate day = LocalDate.of(2043, 5, 11);
        clock.on(day, () -> {
            reported(ConcernKind.CONDUCT);
            reported(ConcernKind.ACCESS);
        });
        List<Message> mail = scope.readingShared(() -> Message.list("once like ?1", "concerns reported " + day + "%"));
        assertThat(mail).extracting(one -> one.to().address()).containsExactlyInAnyOrder("bram@example.org", "zofia@example.org");
        assertThat(mail).allSatisfy(one -> assertThat(one.words().body() + one.words().subject())
                .contains("/core-team/concerns").doesNotContain("soup", "onduct", "Relay"));
        assertThat(mail).as("no chapter's desk counts it").allMatch(one -> one.chapterId().isEmpty());
    }

    /** The morning's mail goes to all of the core team alike, and asks in the calendar's name. */
    @Test
    void isInNoListThatEverybodyOfTheCoreTeamIsSent() {
        clock.on(LocalDate.of(2046, 5, 14), () -> reported(ConcernKind.CONDUCT));
        assertThat(queue.of(world.asker(Cast.BRAM))).anyMatch(one -> one.kind() == Waiting.Kind.CONCERN);
        assertThat(queue.of(people.calendar())).noneMatch(one -> one.kind() == Waiting.Kind.CONCERN);
    }

    @Test
    void isDeletedOnItsDayWithEverythingAndNotADayBefore() {
        LocalDate day = LocalDate.of(2045, 2, 6);
        ConcernReference reference = clock.on(day, () -> reported(ConcernKind.ACCESS));
        UUID id = reportedOn(day).id();
        clock.on(day.plusDays(1), () -> {
            handling.take(world.asker(Cast.BRAM), id, "My week.", desk.brief(world.asker(Cast.BRAM), id).version());
            handling.answer(world.asker(Cast.BRAM), id, "Mended.", 1);
        });
        deletedOn(day.plusDays(1).plusMonths(6).minusDays(1));
        assertThat(following.told(reference.value())).isPresent();
        deletedOn(day.plusDays(1).plusMonths(6));
        assertThat(following.told(reference.value())).isEmpty();
    }

    private ConcernReference reported(ConcernKind kind) {
        List.of(Cast.OTTOLINE, Cast.BRAM, Cast.ZOFIA).forEach(world::asker);
        Set<UUID> ottoline = Set.of(world.asker(Cast.OTTOLINE).person());
        return reporting.report(new ConcernReport(kind, "", "", false, WORDS, Optional.empty(), ottoline), Secret.fresh(), "198.51.100.99");
    }

    private ConcernInBrief reportedOn(LocalDate day) {
        return desk.open(world.asker(Cast.BRAM)).stream()
                .filter(one -> LocalDate.ofInstant(one.reportedAt(), clock.getZone()).equals(day)).findFirst().orElseThrow();
    }

    private void remindedOn(LocalDate day) {
        clock.on(day, () -> {
            List.of(Cast.OTTOLINE, Cast.BRAM, Cast.ZOFIA).forEach(world::asker);
            promises.remind();
        });
    }

    private void deletedOn(LocalDate day) {
        clock.on(day, () -> {
            promises.delete();
        });
    }

    private List<String> mail(ConcernInBrief concern, String which) {
        List<Message> mail = scope.readingShared(() -> Message.list("once like ?1", "concern " + concern.id() + " " + which + "%"));
        return mail.stream().map(one -> one.to().address()).toList();
    }
}
