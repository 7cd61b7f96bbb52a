package org.nhshdx.web.style;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.event.Audience;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.EventState;
import org.nhshdx.core.event.ScheduleItem;
import org.nhshdx.core.event.Venue;
import org.nhshdx.core.live.LiveFindingState;
import org.nhshdx.core.place.Nation;
import org.nhshdx.core.publication.EventPage;
import org.nhshdx.core.publication.Frozen;
import org.nhshdx.tenant.live.LiveFindingOnDesk;
import org.nhshdx.tenant.site.EventOnSite;

/** Invented events for {@code /dev/style}. */
public class EventSpecimens {

    /** The longest name a place has. */
    private static final String LONG = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";

    private static final LocalDate DAY = LocalDate.of(2031, 4, 12);
    private static final Instant FOUND = DAY.minusDays(20).atStartOfDay().toInstant(ZoneOffset.UTC);

    /** One to come, one whose words are long, one called off. */
    public List<EventOnSite> inEveryState() {
        return List.of(
                event("Ely", "getting home", EventState.ANNOUNCED),
                event(LONG, "what to do between the operation and the first appointment", EventState.ANNOUNCED),
                event("King’s Lynn", "", EventState.CALLED_OFF));
    }

    /** The name of every icon. */
    public List<String> icons() {
        return List.of(
                "access", "arrow", "back", "calendar", "camera", "clock", "cross", "down", "food", "heart", "mail", "note", "people",
                "person", "pin", "print", "search", "ticket", "tick", "warn");
    }

    /** A day's timetable: an hour, half an hour with long words, and something without a time. */
    public List<ScheduleItem> programme() {
        return List.of(
                new ScheduleItem(1, LocalTime.of(9, 0), "Doors, coffee, badges", null, null),
                new ScheduleItem(1, LocalTime.of(9, 30), "What to do between the operation and the first appointment", "Rosalind, ward clerk", null),
                new ScheduleItem(1, null, "Lunch, whenever it comes", null, null));
    }

    public LocalDate day() {
        return DAY;
    }

    public Optional<Frozen> frozen() {
        return Optional.of(new Frozen(DAY.minusDays(1), List.of("A day is open to everyone", "Lunch is given")));
    }

    /** A finding in its days of grace, and one that froze its page. */
    public List<LiveFindingOnDesk> live() {
        return List.of(live(LiveFindingState.TOLD, Optional.empty()), live(LiveFindingState.FROZEN, Optional.of(FOUND)));
    }

    private static LiveFindingOnDesk live(LiveFindingState state, Optional<Instant> frozenAt) {
        return new LiveFindingOnDesk(
                UUID.nameUUIDFromBytes(state.name().getBytes()), "open-to-everyone", "A day is open to everyone", true, state,
                "the page says “members only”", "Take the words out of the page.", FOUND, DAY, frozenAt,
                Optional.empty());
    }

    private static EventOnSite event(String place, String theme, EventState state) {
        var venue = new Venue("The Maltings", "Ship Lane", place, "CB7 4BB", new Venue.StepFree(true, true, true, true));
        var facts = new EventFacts(
                place, "NHSHDx " + place, Nation.ENGLAND, theme, Audience.EVERYONE,
                List.of(new EventDay(DAY, LocalTime.of(9, 0), LocalTime.of(17, 0), true)), venue, 60, 120, 60, BigDecimal.ZERO,
                "https://tickets.example.org/ely", true, false, true, null, List.of(), List.of(), List.of(), null);
        var page = new EventPage(facts, "", 1, FOUND, null, null, List.of(), List.of(), null, null);
        return new EventOnSite(
                UUID.nameUUIDFromBytes(place.getBytes()), "specimen", "specimen", place, facts.title(), DAY, DAY, state, 1, page,
                Optional.empty(), false, FOUND, Optional.empty());
    }
}
