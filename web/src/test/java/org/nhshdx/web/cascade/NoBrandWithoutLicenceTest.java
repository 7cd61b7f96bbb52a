package org.nhshdx.web.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
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
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** Whatever the core team and the calendar do, in whatever order: the brand shows exactly while a licence holds. */
@QuarkusTest
class NoBrandWithoutLicenceTest {

    private static final int STORIES = 4;
    private static final int STEPS = 12;

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

    @Test
    void noOrderOfDeedsLeavesABrandedPageWithoutALicence() {
        for (int story = 0; story < STORIES; story++) {
            Place place = world.approvedChapter(
                    Setting.inTown("Story " + (char) ('A' + story), "Inverness", "IV1 1HT"), Cast.MARIGOLD);
            String event = world.announcedEvent(place, clock.today().plusWeeks(3));
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
            }
            return true;
        } catch (Refused refusal) {
            assertThat(refusal.kind()).isEqualTo(Refused.Kind.CONFLICT);
            return false;
        }
    }

    /** What can happen to a chapter in a story. */
    enum Deed {
        REVOKE, REINSTATE_LICENCE, RENEW, SUSPEND, REINSTATE_CHAPTER, NIGHT
    }

    /** The rules told a second time, as plainly as can be, to compare the application with. */
    private static final class Expected {

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
                case REINSTATE_LICENCE -> revoked;
                case RENEW -> !revoked && !suspended && !today.isBefore(lastDay.minusMonths(3));
                case SUSPEND -> !suspended;
                case REINSTATE_CHAPTER -> suspended;
                case NIGHT -> true;
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
            }
        }

        private boolean isOver(LocalDate today) {
            return today.isAfter(lastDay);
        }
    }
}
