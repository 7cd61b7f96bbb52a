package org.nhshdx.tenant.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhshdx.core.event.Audience;
import org.nhshdx.core.event.EventChange;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.ScheduleItem;
import org.nhshdx.core.event.Sponsor;
import org.nhshdx.core.event.Venue;
import org.nhshdx.core.publication.EventPage;

/** What the public was told differently, in words: what it is about, what was said before and what is said now. */
final class ToldDifferently {

    static final String DATE = "The date";
    static final String VENUE = "The venue";

    private static final String NAME = "The name";
    private static final String TIMES = "The times";
    private static final String WAY_IN = "The way in with a wheelchair";
    private static final Set<String> MATTERS = Set.of(NAME, DATE, TIMES, VENUE, WAY_IN);

    private static final List<Said> SAID = List.of(
            new Said(NAME, EventFacts::title),
            new Said(DATE, facts -> EventDays.of(facts).inWords()),
            new Said(TIMES, facts -> EventDays.of(facts).timesInWords()),
            new Said(VENUE, facts -> venue(facts.venue())),
            new Said(WAY_IN, facts -> stepFree(facts.venue())),
            new Said("The theme", EventFacts::theme),
            new Said("Who it is for", facts -> audience(facts.audience())),
            new Said("The number of places", facts -> number(facts.capacity())),
            new Said("The price", facts -> price(facts.ticketPrice())),
            new Said("The sign-up link", EventFacts::signUpUrl),
            new Said("The timetable", facts -> schedule(facts.schedule()), false),
            new Said("The sponsors", facts -> sponsors(facts.sponsors()), false));

    private ToldDifferently() {}

    /** Every difference of every change, the newest change first. */
    static List<EventPage.Change> of(List<EventChange> changes) {
        return changes.stream().flatMap(ToldDifferently::differences).toList();
    }

    /** What whoever means to come must know of one change: the date, the place, the name, the way in. */
    static List<EventPage.Change> thatMattersIn(EventChange change) {
        return differences(change).filter(told -> MATTERS.contains(told.what())).toList();
    }

    private static Stream<EventPage.Change> differences(EventChange change) {
        List<EventPage.Change> told = new ArrayList<>();
        for (Said said : SAID) {
            Optional<String> before = said.in(change.before());
            Optional<String> after = said.in(change.after());
            if (!before.equals(after)) {
                told.add(said.inFull()
                        ? new EventPage.Change(change.at(), said.what(), before.orElse(null), after.orElse(null))
                        : new EventPage.Change(change.at(), said.what(), null, null));
            }
        }
        return told.stream();
    }

    static String venue(Venue venue) {
        return venue == null ? "" : venue.inWords();
    }

    private static String stepFree(Venue venue) {
        if (venue == null || venue.stepFree() == null) {
            return "";
        }
        Venue.StepFree way = venue.stepFree();
        return given(
                Stream.of(
                        reach("entrance", way.entrance()), reach("hacking", way.hacking()),
                        reach("toilet", way.toilet()), reach("presenting", way.presenting())),
                ", ");
    }

    private static String reach(String what, Boolean reached) {
        return reached == null ? "" : what + (reached ? " step-free" : " not step-free");
    }

    static String audience(Audience audience) {
        if (audience == null) {
            return "";
        }
        return switch (audience) {
            case EVERYONE -> "Everyone";
            case NHS_STAFF -> "NHS staff";
            case INVITED -> "Invited people";
        };
    }

    private static String number(Integer number) {
        return number == null ? "" : String.valueOf(number);
    }

    private static String price(BigDecimal price) {
        if (price == null) {
            return "";
        }
        return price.signum() == 0 ? "Free" : "£%.2f".formatted(price);
    }

    static String schedule(List<ScheduleItem> schedule) {
        return items(schedule)
                .map(item -> given(Stream.of(Objects.toString(item.starts(), ""), item.title(), item.speaker()), " "))
                .collect(Collectors.joining("; "));
    }

    private static String sponsors(List<Sponsor> sponsors) {
        return given(items(sponsors).map(Sponsor::name), ", ");
    }

    private static <T> Stream<T> items(List<T> list) {
        return Optional.ofNullable(list).orElse(List.of()).stream().filter(Objects::nonNull);
    }

    private static String given(Stream<String> parts, String between) {
        return parts.filter(part -> part != null && !part.isBlank()).map(String::strip).collect(Collectors.joining(between));
    }

    /**
     * One thing the public is told, and how it reads.
     *
     * @param inFull whether both wordings are told; a timetable is too long, and a sponsor may not be cleared yet
     */
    private record Said(String what, Function<EventFacts, String> words, boolean inFull) {

        Said(String what, Function<EventFacts, String> words) {
            this(what, words, true);
        }

        Optional<String> in(EventFacts facts) {
            return Optional.ofNullable(words.apply(facts)).map(String::strip).filter(text -> !text.isEmpty());
        }
    }
}
