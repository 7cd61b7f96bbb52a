package org.nhshdx.web.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.event.Waiver;
import org.nhshdx.core.event.WaiverState;
import org.nhshdx.tenant.brand.ExpiringLicences;
import org.nhshdx.tenant.brand.ReinstatingChapters;
import org.nhshdx.tenant.brand.ReinstatingLicences;
import org.nhshdx.tenant.brand.RenewingLicences;
import org.nhshdx.tenant.brand.RevokingLicences;
import org.nhshdx.tenant.brand.SuspendingChapters;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.demo.Setting;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.tenant.waiver.WaiverRequest;
import org.nhshdx.tenant.waiver.Waiving;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** Whatever the core team and the calendar do, in whatever order: the brand shows exactly while a licence holds. */
@QuarkusTest
class NoBrandWithoutLicenceTest {

    private static final int STORIES = 4;
    private static final int STEPS = 15;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    @Inject
    RevokingLicences revoking;

    @Inject
    ReinstatingLicences reinstatingLicences;

    @Inject
    RenewingLicences renewing;

    @Inject
    SuspendingChapters suspending;

    @Inject
    ReinstatingChapters reinstatingChapters;

    @Inject
    ExpiringLicences expiring;

    @Inject
    Waiving waiving;

    @Inject
    Scope scope;

    @Test
    void noOrderOfDeedsLeavesABrandedPageWithoutALicence() {
        for (int story = 0; story < STORIES; story++) {
            String named = "Story " + (char) ('A' + story);
            Place place = world.approvedChapter(
                    story == 0 ? Setting.inWales(named) : Setting.inTown(named, "Inverness", "IV1 1HT"), Cast.MARIGOLD);
            String event = world.announcedEvent(place, clock.today().plusWeeks(3));
            world.judged(place, "neutral-ground", false, "It has become somebody's shop window, so that a licence needs a waiver.");
            tell(new PublicBytes(place, event), new Random(story));
        }
    }

    private void tell(PublicBytes site, Random dice) {
        Expected expected = new Expected(clock.today());
        List<String> told = new ArrayList<>();
        LocalDate day = clock.today();
        for (int step = 0; step < STEPS; step++) {
            day = day.plusDays(dice.nextInt(5) == 0 ? 250 : dice.nextInt(40));
            Deed deed = Deed.values()[dice.nextInt(Deed.values().length)];
            told.add(day + " " + deed);
            LocalDate today = day;
            clock.on(today, () -> {
                assertThat(isDone(deed, site.place().id())).as("%s", told).isEqualTo(expected.allows(deed, today));
                expected.follow(deed, today);
                assertShowsTheBrandOnlyWhen(expected.isOpen(today), site, told);
            });
        }
    }

    private static void assertShowsTheBrandOnlyWhen(boolean open, PublicBytes site, List<String> told) {
        assertThat(site.isBranded(site.chapterPage())).as("%s", told).isEqualTo(open);
        assertThat(site.isBranded(site.eventPage())).as("%s", told).isEqualTo(open);
        assertThat(site.inWelsh()).as("%s", told).filteredOn(path -> !path.endsWith("calendar.ics")).allMatch(path -> site.isBranded(path) == open);
        if (!open) {
            assertThat(site.brandable().filter(site::isBranded)).as("%s", told).isEmpty();
        }
    }

    private boolean isDone(Deed deed, UUID chapter) {
        Asker ottoline = world.asker(Cast.OTTOLINE);
        try {
            switch (deed) {
                case REVOKE -> revoking.revoke(ottoline, chapter, "A story.");
                case REINSTATE_LICENCE -> reinstatingLicences.reinstate(ottoline, chapter, "A story.");
                case RENEW -> renewing.renew(ottoline, chapter, "A story.");
                case SUSPEND -> suspending.suspend(ottoline, chapter, "A story.");
                case REINSTATE_CHAPTER -> reinstatingChapters.reinstate(ottoline, chapter, "A story.");
                case NIGHT -> expiring.expire();
                case WAIVE -> waive(ottoline, chapter);
                case END_WAIVER -> {
                    return endWaiver(ottoline, chapter);
                }
            }
            return true;
        } catch (Refused refusal) {
            assertThat(refusal.kind()).isEqualTo(Refused.Kind.CONFLICT);
            return false;
        }
    }

    /** A rule takes two people. */
    private void waive(Asker ottoline, UUID chapter) {
        UUID waiver = waiving.propose(ottoline, chapter, Optional.empty(), new WaiverRequest(
                "neutral-ground", "A story.", Optional.of(clock.today().plusDays(Expected.WAIVED_DAYS))));
        waiving.confirm(world.asker(Cast.BRAM), chapter, waiver);
    }

    /** Ends the last one. */
    private boolean endWaiver(Asker ottoline, UUID chapter) {
        Optional<UUID> last = scope.reading(chapter, () -> Waiver.ofTheChapter().stream()
                .filter(waiver -> waiver.state() == WaiverState.IN_FORCE).map(Waiver::id).reduce((first, second) -> second));
        last.ifPresent(waiver -> waiving.end(ottoline, chapter, waiver, "A story."));
        return last.isPresent();
    }

    /** What can happen to a chapter in a story. */
    enum Deed {
        REVOKE, REINSTATE_LICENCE, RENEW, SUSPEND, REINSTATE_CHAPTER, NIGHT, WAIVE, END_WAIVER
    }

    /** The rules told a second time, as plainly as can be, to compare the application with. */
    private static final class Expected {

        static final int WAIVED_DAYS = 100;

        private final Deque<LocalDate> waivedUntil = new ArrayDeque<>();
        private LocalDate lastDay;
        private boolean revoked;
        private boolean suspended;

        Expected(LocalDate granted) {
            lastDay = granted.plusYears(1).minusDays(1);
        }

        boolean isOpen(LocalDate today) {
            return !revoked && !suspended && !isOver(today);
        }

        boolean allows(Deed deed, LocalDate today) {
            return switch (deed) {
                case REVOKE -> !revoked && !isOver(today);
                case REINSTATE_LICENCE -> revoked && isWaived(today);
                case RENEW -> isWaived(today) && !revoked && !suspended && !today.isBefore(lastDay.minusMonths(3));
                case SUSPEND -> !suspended;
                case REINSTATE_CHAPTER -> suspended;
                case NIGHT -> true;
                case WAIVE -> waivedUntil.stream().noneMatch(until -> today.isBefore(until.minusDays(60)));
                case END_WAIVER -> !waivedUntil.isEmpty();
            };
        }

        void follow(Deed deed, LocalDate today) {
            if (!allows(deed, today)) {
                return;
            }
            switch (deed) {
                case REVOKE -> revoked = true;
                case REINSTATE_LICENCE -> revoked = false;
                case RENEW -> lastDay = (isOver(today) ? today : lastDay.plusDays(1)).plusYears(1).minusDays(1);
                case SUSPEND -> suspended = true;
                case REINSTATE_CHAPTER -> suspended = false;
                case NIGHT -> { }
                case WAIVE -> waivedUntil.addLast(today.plusDays(WAIVED_DAYS));
                case END_WAIVER -> waivedUntil.removeLast();
            }
        }

        private boolean isWaived(LocalDate today) {
            return waivedUntil.stream().anyMatch(until -> !today.isAfter(until));
        }

        private boolean isOver(LocalDate today) {
            return today.isAfter(lastDay);
        }
    }
}
