package org.nhshdx.web.world;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.chapter.Role;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.Judgement;
import org.nhshdx.tenant.application.JudgingApplications;
import org.nhshdx.tenant.charter.Answer;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.Playbill;
import org.nhshdx.tenant.demo.Setting;
import org.nhshdx.tenant.demo.Stage;
import org.nhshdx.tenant.demo.Staging;
import org.nhshdx.tenant.demo.StagingEvents;
import org.nhshdx.tenant.judgement.Judging;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Chapters for tests to act on, put on stage as the demo's are, with the cast as their people. */
@ApplicationScoped
public class World {

    private static final String NEUTRAL = "neutral-ground";

    @Inject
    Staging staging;

    @Inject
    StagingEvents events;

    @Inject
    JudgingApplications judging;

    @Inject
    Judging judgingEvents;

    @Inject
    Scope scope;

    /** Somebody of the cast, as if they had signed in. */
    public Asker asker(Cast one) {
        return staging.asker(one);
    }

    /** An approved chapter of that name at that name's address, in Gloucester, with a licence from today and one lead. */
    public Place approvedChapter(String name, Cast lead) {
        return approvedChapter(Setting.inTown(name, "Gloucester", "GL1 3NN"), lead);
    }

    /** The same somewhere else. */
    public Place approvedChapter(Setting setting, Cast lead) {
        Stage stage = staging.approved(setting, lead);
        String code = scope.reading(stage.chapter(), () -> Licence.forTheName().orElseThrow().code());
        return new Place(stage.chapter(), stage.slug(), setting.place(), code, stage);
    }

    /** Somebody comes into a chapter as a helper. */
    public void joined(Place place, Cast helper) {
        staging.joined(place.stage(), helper, Role.HELPER);
    }

    /** A chapter's event without a theme, announced for the first free Saturday from that day on; its address. */
    public String announcedEvent(Place place, LocalDate from) {
        String event = readyEvent(place, from);
        events.announced(place.stage(), event);
        return event;
    }

    /** A draft that only has to be announced: everything is answered, kept and judged. */
    public String readyEvent(Place place, LocalDate from) {
        Playbill playbill = Playbill.plain(place.stage().setting(), from, Cast.MARIGOLD, Cast.IDRIS);
        Playbill onItsDay = events.onAFree(DayOfWeek.SATURDAY, place.stage(), playbill);
        String event = events.drafted(place.stage(), onItsDay, "Bring a problem.");
        events.judged(place.stage(), event, asker(Cast.BRAM), "Nobody is steered to anything.");
        return event;
    }

    /** An announced event is given another theme, and with it another title, and the core team lets it stand. */
    public void rethemed(Place place, String event, String theme) {
        events.rethemed(place.stage(), event, theme);
        judgingEvents.judge(asker(Cast.BRAM), place.id(), event, versionOf(place, event), new Answer(NEUTRAL, true, "Still neutral.", 1));
    }

    /** The version of an event, as its organisers have it before them. */
    public int versionOf(Place place, String event) {
        return scope.reading(place.id(), () -> Event.at(event).orElseThrow().version());
    }

    /** Bram of the core team judges the chapter itself by this principle. */
    public void judged(Place place, String principle, boolean kept, String reason) {
        long before = scope.reading(place.id(), () -> Judgement.ofTheChapter().stream()
                .filter(one -> !one.isWaiting() && one.principle().equals(principle)).count());
        judging.judge(asker(Cast.BRAM), place.id(), new Answer(principle, kept, reason, (int) before));
    }

    /** Where a test acts: a chapter, its address, its name and its licence's code. */
    public record Place(UUID id, String slug, String name, String code, Stage stage) {}
}
