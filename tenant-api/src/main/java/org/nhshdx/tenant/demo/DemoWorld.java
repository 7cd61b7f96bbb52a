package org.nhshdx.tenant.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.chapter.Role;
import org.nhshdx.core.event.Sponsor;
import org.nhshdx.core.event.SponsorAnswer;
import org.nhshdx.tenant.brand.SuspendingChapters;
import org.nhshdx.tenant.sponsor.SponsorRegister;
import org.nhshdx.tenant.waiver.WaiverRequest;

/**
 * The story that the demo shows: one chapter at work, one that asks to be one, one that appeals, one that is suspended.
 *
 * <p>It happens through the use cases that people use, on the days on which it would have happened.
 */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
public class DemoWorld {

    private static final String BAKERY = "Fernhollow Bakery";

    @Inject
    MovableClock clock;

    @Inject
    Staging staging;

    @Inject
    StagingEvents events;

    @Inject
    StagingFollowers followers;

    @Inject
    StagingChecklists checklists;

    @Inject
    StagingLicences licences;

    @Inject
    StagingInvitations invitations;

    @Inject
    SponsorRegister sponsors;

    @Inject
    SuspendingChapters suspending;

    /** A chapter that has held one day, on a Wednesday by an exception, and has announced the next, of which a new theme waits. */
    public Stage atWork(Setting setting) {
        LocalDate today = clock.today();
        clock.on(today.minusWeeks(38), () -> decided("Lanyard & Lists Ltd", new SponsorAnswer(true, "Prints badges.", "Bram met them.")));
        clock.on(today.minusWeeks(37), () -> decided(BAKERY, new SponsorAnswer(
                true, "A family bakery that bakes for three of our chapters and asks for nothing.", "Ask again should it be sold.")));
        clock.on(today.minusWeeks(12), () -> decided("Lanyard & Lists", new SponsorAnswer(
                false, "It asks everybody who signs up for their address.", "")));
        Stage stage = clock.on(today.minusWeeks(36), () -> approvedWithItsPeople(setting));
        Playbill past = events.onAFree(DayOfWeek.WEDNESDAY, stage, new Playbill(
                setting, "Redstart Education Centre", "Getting home", today.minusWeeks(23), List.of(Cast.MARIGOLD, Cast.IDRIS), List.of()));
        String held = clock.on(today.minusWeeks(33), () -> announcedMidweek(stage, past));
        clock.on(past.date().plusDays(1), () -> events.held(stage, held));
        clock.on(past.date().plusDays(5), () -> events.reported(stage, held, DemoWords.HOW_IT_WENT));
        clock.on(today.minusWeeks(10), () -> followers.follow(stage));
        Playbill coming = new Playbill(
                setting, "Redstart Education Centre", "The waiting room", today.plusWeeks(8), List.of(Cast.MARIGOLD, Cast.IDRIS),
                List.of(new Sponsor(BAKERY, "lunch", List.of("thanks", "listed"))));
        String next = clock.on(today.minusWeeks(2), () -> announced(stage, coming, DemoWords.WAITING_ROOM));
        clock.on(today.minusWeeks(2), () -> {
            checklists.filled(stage, next, Cast.IDRIS);
            invitations.judge(stage, next, Cast.PIP);
        });
        branded(stage, next, today);
        clock.on(today.minusDays(4), () -> events.rethemed(stage, next, "The waiting room and the way there"));
        return stage;
    }

    /** A lock-up that it may use, and a poster and stickers that it has asked for. */
    private void branded(Stage stage, String event, LocalDate today) {
        UUID lockUp = clock.on(today.minusDays(12), () -> licences.asked(
                stage, event, today.plusWeeks(14), List.of("lock-up"), DemoWords.LOCK_UP));
        clock.on(today.minusDays(9), () -> licences.granted(stage, lockUp, Cast.OTTOLINE, DemoWords.NOT_ON_CLOTHING));
        clock.on(today.minusDays(2), () -> licences.asked(
                stage, event, today.plusWeeks(12), List.of("poster", "sticker"), DemoWords.POSTERS));
    }

    private void decided(String sponsor, SponsorAnswer answer) {
        sponsors.decide(staging.asker(Cast.BRAM), sponsor, answer, Integer.MAX_VALUE);
    }

    private Stage approvedWithItsPeople(Setting setting) {
        Stage stage = staging.approved(setting, Cast.MARIGOLD, Cast.IDRIS);
        staging.introduced(stage, Cast.MARIGOLD);
        staging.joined(stage, Cast.IDRIS, Role.ORGANISER);
        staging.joined(stage, Cast.HETTY, Role.HELPER);
        return stage;
    }

    private String announcedMidweek(Stage stage, Playbill playbill) {
        String event = events.drafted(stage, playbill, DemoWords.GETTING_HOME);
        events.judged(stage, event, staging.asker(Cast.OTTOLINE), "A theme that anybody can bring a problem to.");
        events.waived(stage, event, staging.asker(Cast.BRAM), new WaiverRequest(
                "weekend", DemoWords.STAFF_RELEASE, Optional.of(playbill.date())));
        events.announced(stage, event);
        return event;
    }

    private String announced(Stage stage, Playbill playbill, String about) {
        Playbill free = events.onAFree(DayOfWeek.SATURDAY, stage, playbill);
        String event = events.drafted(stage, free, about);
        events.judged(stage, event, staging.asker(Cast.OTTOLINE), "Nobody is steered to a product or a supplier.");
        events.announced(stage, event);
        return event;
    }

    /** A group whose application is being read, by somebody of the core team who isn't one of them. */
    public Stage applying(Setting setting) {
        LocalDate today = clock.today();
        Stage stage = clock.on(today.minusDays(6), () -> staging.submitted(setting, Cast.CALLUM, Cast.NOOR, Cast.ZOFIA));
        clock.on(today.minusDays(5), () -> {
            staging.joined(stage, Cast.NOOR, Role.ORGANISER);
            staging.joined(stage, Cast.ZOFIA, Role.ORGANISER);
        });
        clock.on(today.minusDays(3), () -> staging.taken(stage, Cast.BRAM));
        clock.on(today.minusDays(2), () -> invitations.call(stage, Cast.BRAM, today.plusDays(4)));
        return stage;
    }

    /** A group that was declined and has appealed; somebody else of the core team has to answer. */
    public Stage appealing(Setting setting) {
        LocalDate today = clock.today();
        Stage stage = clock.on(today.minusDays(26), () -> staging.submitted(setting, Cast.WILF));
        clock.on(today.minusDays(17), () -> staging.declined(stage, Cast.OTTOLINE, DemoWords.ONE_PRODUCT, DemoWords.DECLINED));
        clock.on(today.minusDays(5), () -> staging.appealed(stage, DemoWords.APPEAL));
        return stage;
    }

    /** A chapter that is suspended, with an event that people have tickets for. */
    public Stage suspended(Setting setting) {
        LocalDate today = clock.today();
        Stage stage = clock.on(today.minusWeeks(28), () -> {
            Stage approved = staging.approved(setting, Cast.SORREL, Cast.WILF);
            staging.introduced(approved, Cast.SORREL);
            staging.joined(approved, Cast.WILF, Role.ORGANISER);
            return approved;
        });
        clock.on(today.minusWeeks(7), () -> announced(stage, new Playbill(
                setting, "The Old Ferry House", "", today.plusWeeks(5), List.of(Cast.SORREL, Cast.WILF), List.of()),
                DemoWords.BY_THE_LAKE));
        clock.on(today.minusDays(11), () -> suspending.suspend(
                staging.asker(Cast.OTTOLINE), stage.chapter(), DemoWords.SUSPENDED));
        clock.on(today.minusDays(2), () -> staging.offered(stage, Cast.WILF, DemoWords.TAKE_OVER));
        return stage;
    }
}
