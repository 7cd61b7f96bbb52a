package org.nhshdx.web.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.tenant.asset.DownloadingAssets;
import org.nhshdx.tenant.brand.ExpiringLicences;
import org.nhshdx.tenant.brand.ReinstatingChapters;
import org.nhshdx.tenant.brand.ReinstatingLicences;
import org.nhshdx.tenant.brand.RevokingLicences;
import org.nhshdx.tenant.brand.SuspendingChapters;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.demo.Setting;
import org.nhshdx.tenant.licence.AskingForAssets;
import org.nhshdx.tenant.licence.AssetGrant;
import org.nhshdx.tenant.licence.AssetsAsked;
import org.nhshdx.tenant.licence.EndingLicences;
import org.nhshdx.tenant.licence.GrantingAssets;
import org.nhshdx.tenant.licence.LicenceReader;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** Whatever is done to the name and to the lock-up, in whatever order: its files are had exactly while both licences hold. */
@QuarkusTest
class NoArtworkWithoutLicenceTest {

    private static final int STORIES = 3;
    private static final int STEPS = 20;
    private static final String FILE = "lock-up-wide-light.svg";

    @Inject
    World world;

    @Inject
    MovableClock clock;

    @Inject
    AskingForAssets asking;

    @Inject
    GrantingAssets granting;

    @Inject
    EndingLicences ending;

    @Inject
    RevokingLicences revoking;

    @Inject
    ReinstatingLicences reinstatingLicences;

    @Inject
    SuspendingChapters suspending;

    @Inject
    ReinstatingChapters reinstatingChapters;

    @Inject
    ExpiringLicences expiring;

    @Inject
    LicenceReader licences;

    @Inject
    DownloadingAssets downloading;

    @Test
    void noOrderOfDeedsLeavesAFileWithoutBothLicencesNorTouchesTheNamesPage() {
        for (int story = 0; story < STORIES; story++) {
            Place place = world.approvedChapter(
                    Setting.inTown("Tale " + (char) ('A' + story), "Inverness", "IV1 1HT"), Cast.SORREL);
            tell(place, new Random(story));
        }
    }

    private void tell(Place place, Random dice) {
        Expected expected = new Expected(clock.today());
        PublicBytes site = new PublicBytes(place, "none");
        List<String> told = new ArrayList<>();
        LocalDate day = clock.today();
        for (int step = 0; step < STEPS; step++) {
            day = day.plusDays(dice.nextInt(4) == 0 ? 40 : dice.nextInt(9));
            Deed deed = Deed.values()[dice.nextInt(Deed.values().length)];
            told.add(day + " " + deed);
            LocalDate today = day;
            clock.on(today, () -> {
                assertThat(isDone(deed, place, today)).as("%s", told).isEqualTo(expected.allows(deed, today));
                expected.follow(deed, today);
                assertThat(answer(place)).as("%s", told).isEqualTo(expected.answer(today));
                assertThat(site.isBranded(site.chapterPage())).as("the name’s page: %s", told).isEqualTo(expected.isOpen(today));
            });
        }
    }

    private int answer(Place place) {
        try {
            downloading.file(place.stage().lead(), place.id(), FILE, Optional.empty());
            return 200;
        } catch (Refused refusal) {
            return refusal.kind().status();
        }
    }

    private boolean isDone(Deed deed, Place place, LocalDate today) {
        Asker bram = world.asker(Cast.BRAM);
        UUID chapter = place.id();
        try {
            switch (deed) {
                case GRANT -> grant(bram, place, today);
                case REVOKE -> ending.revoke(bram, chapter, newest(chapter), "A tale.");
                case REINSTATE -> ending.reinstate(bram, chapter, newest(chapter), "A tale.");
                case GIVE_BACK -> ending.giveBack(place.stage().lead(), chapter, newest(chapter), "A tale.");
                case REVOKE_NAME -> revoking.revoke(bram, chapter, "A tale.");
                case REINSTATE_NAME -> reinstatingLicences.reinstate(bram, chapter, "A tale.");
                case SUSPEND -> suspending.suspend(bram, chapter, "A tale.");
                case REINSTATE_CHAPTER -> reinstatingChapters.reinstate(bram, chapter, "A tale.");
                case NIGHT -> expiring.expire();
            }
            return true;
        } catch (Refused refusal) {
            assertThat(refusal.kind()).isIn(Refused.Kind.CONFLICT, Refused.Kind.NOT_FOUND);
            return false;
        }
    }

    private void grant(Asker bram, Place place, LocalDate today) {
        AssetsAsked wish = new AssetsAsked(List.of("lock-up"), Optional.empty(), List.of("print"), "", Optional.empty(),
                Optional.of(today.plusDays(Expected.TERM)), true);
        UUID request = asking.ask(place.stage().lead(), place.id(), wish).request().orElseThrow();
        granting.grant(bram, place.id(), request, 0, AssetGrant.asAsked());
    }

    private String newest(UUID chapter) {
        return licences.licences(chapter).stream().filter(one -> one.asset() == BrandAsset.LOCK_UP).findFirst()
                .orElseThrow(() -> Refused.notFound("None was granted yet.")).code();
    }

    /** What can happen in a tale; the first four to the lock-up, the others to all. */
    enum Deed {
        GRANT, REVOKE, REINSTATE, GIVE_BACK, REVOKE_NAME, REINSTATE_NAME, SUSPEND, REINSTATE_CHAPTER, NIGHT
    }

    /** What is true of the newest licence for the lock-up. */
    private enum LockUp {
        NEVER, GRANTED, REVOKED, GIVEN_BACK
    }

    /** The rules told a second time, as plainly as can be, to compare the application with. */
    private static final class Expected {

        private static final int TERM = 30;

        private final LocalDate nameEnds;
        private boolean nameRevoked;
        private boolean suspended;
        private LockUp lockUp = LockUp.NEVER;
        private LocalDate lastDay = LocalDate.MIN;

        Expected(LocalDate approved) {
            nameEnds = approved.plusYears(1).minusDays(1);
        }

        boolean isOpen(LocalDate today) {
            return !nameRevoked && !suspended && !today.isAfter(nameEnds);
        }

        int answer(LocalDate today) {
            return lockUp == LockUp.NEVER ? 403 : isOpen(today) && isGood(today) ? 200 : 410;
        }

        private boolean isGood(LocalDate today) {
            return lockUp == LockUp.GRANTED && !today.isAfter(lastDay);
        }

        boolean allows(Deed deed, LocalDate today) {
            return switch (deed) {
                case GRANT -> isOpen(today) && !isGood(today) && !today.plusDays(TERM).isAfter(nameEnds);
                case REVOKE, GIVE_BACK -> isGood(today);
                case REINSTATE -> lockUp == LockUp.REVOKED;
                case REVOKE_NAME -> !nameRevoked && !today.isAfter(nameEnds);
                case REINSTATE_NAME -> nameRevoked;
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
                case GRANT -> {
                    lockUp = LockUp.GRANTED;
                    lastDay = today.plusDays(TERM);
                }
                case REVOKE -> lockUp = LockUp.REVOKED;
                case REINSTATE -> lockUp = LockUp.GRANTED;
                case GIVE_BACK -> lockUp = LockUp.GIVEN_BACK;
                case REVOKE_NAME -> nameRevoked = true;
                case REINSTATE_NAME -> nameRevoked = false;
                case SUSPEND -> suspended = true;
                case REINSTATE_CHAPTER -> suspended = false;
                case NIGHT -> { }
            }
        }
    }
}
