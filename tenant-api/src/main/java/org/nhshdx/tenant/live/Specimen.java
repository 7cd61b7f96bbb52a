package org.nhshdx.tenant.live;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.SectionKind;
import org.nhshdx.core.chapter.Standing;
import org.nhshdx.core.event.Audience;
import org.nhshdx.core.event.Conduct;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.EventState;
import org.nhshdx.core.event.ScheduleItem;
import org.nhshdx.core.event.Sponsor;
import org.nhshdx.core.event.Venue;
import org.nhshdx.core.event.Venue.StepFree;
import org.nhshdx.core.place.Nation;
import org.nhshdx.core.publication.ChapterPage;
import org.nhshdx.core.publication.EventPage;
import org.nhshdx.core.publication.Frozen;
import org.nhshdx.tenant.site.ChapterOnSite;
import org.nhshdx.tenant.site.EventOnSite;

/**
 * An invented chapter and its day with nothing wrong about them: what their pages break is broken by our own templates.
 *
 * <p>Each comes once as usual and once frozen, so that most of what templates can draw is drawn.
 */
final class Specimen {

    private static final String PLACE = "Specimen";
    private static final String CODE = "NHSHDX-SPE-000000";
    private static final Instant ANNOUNCED = Instant.EPOCH;
    private static final Sponsor SPONSOR = new Sponsor("Immaculate Biscuits", "biscuits", List.of("thanks"));

    private final int charterVersion;
    private final LocalDate day;

    Specimen(int charterVersion, LocalDate today) {
        this.charterVersion = charterVersion;
        this.day = today.plusMonths(1);
    }

    List<ChapterOnSite> chapters() {
        return List.of(chapter(List.of(event("A theme", Optional.empty())), Optional.empty()), chapter(List.of(), frozen()));
    }

    List<EventOnSite> events() {
        return List.of(event("A theme", Optional.empty()), event("", frozen()));
    }

    /** Whom its pages thank. */
    List<String> sponsors() {
        return List.of(SPONSOR.name());
    }

    private ChapterOnSite chapter(List<EventOnSite> coming, Optional<Frozen> frozen) {
        List<ChapterPage.Part> parts = Stream.concat(
                        Stream.of(new ChapterPage.Part("words", "words-1", "Something of our own", "How to find us.")),
                        SectionKind.standard().stream().map(kind -> ChapterPage.Part.of(kind.code(), "What there is to say.")))
                .toList();
        ChapterPage.NameLicence licence =
                new ChapterPage.NameLicence(CODE, day.minusMonths(2), day.plusMonths(9), charterVersion, "granted", null);
        ChapterPage page = new ChapterPage(parts, "turquoise", List.of(new ChapterPage.Behind("Somebody", "nurse")), licence, null, null);
        return new ChapterOnSite(
                "specimen", PLACE, PLACE, Standing.ACTIVE, page, Optional.of(licence), Optional.empty(), coming, List.of(), frozen,
                List.of());
    }

    private EventOnSite event(String theme, Optional<Frozen> frozen) {
        EventFacts facts = facts(theme);
        List<EventPage.Change> changes = List.of(new EventPage.Change(ANNOUNCED, "The venue", "Another hall", "The hall"));
        EventPage page = new EventPage(facts, "About it.", charterVersion, ANNOUNCED, null, null, changes, List.of(), CODE, null);
        return new EventOnSite(
                new UUID(0, 1), "specimen", "day", PLACE, facts.title(), day, day, EventState.ANNOUNCED, 1, page, Optional.empty(),
                false, ANNOUNCED, frozen);
    }

    private EventFacts facts(String theme) {
        Venue hall = new Venue("The hall", "A street", "A town", "GL1 3NN", new StepFree(true, true, true, true));
        Conduct conduct = new Conduct(true, List.of(
                new Conduct.Contact("Somebody", "one@example.org"), new Conduct.Contact("Somebody else", "two@example.org")));
        return new EventFacts(
                null, Chapter.named(PLACE) + (theme.isEmpty() ? "" : ": " + theme), Nation.ENGLAND, theme.isEmpty() ? null : theme,
                Audience.EVERYONE, List.of(new EventDay(day, LocalTime.of(9, 0), LocalTime.of(17, 0), true)), hall, 60, 240, 90,
                BigDecimal.ZERO, "https://tickets.example.org/specimen", true, true, true, conduct,
                List.of(new ScheduleItem(1, LocalTime.of(9, 30), "Pitches", null, null)), List.of(SPONSOR), List.of(), Map.of());
    }

    private Optional<Frozen> frozen() {
        return Optional.of(new Frozen(day.minusMonths(1), List.of("A promise that isn't kept.")));
    }
}
