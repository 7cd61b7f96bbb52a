package org.nhshdx.web.site;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.event.Conduct;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.core.event.ScheduleItem;
import org.nhshdx.core.event.Venue;
import org.nhshdx.core.publication.EventPage;
import org.nhshdx.tenant.site.EventOnSite;
import org.nhshdx.web.language.DayWords;
import org.nhshdx.web.language.Language;
import org.nhshdx.web.words.SpokenDates;

/** An event in the words of its public pages: when, where, for whom, what changed. */
@TemplateExtension
final class EventWords {

    private static final String LOCALE = "locale";
    private static final Set<String> WORTH_SAYING_FIRST = Set.of("The date", "The times", "The venue");

    private EventWords() {}

    /** "Saturday 12 December 2026, 9am to 5pm". */
    static String when(EventOnSite event, @TemplateAttribute(LOCALE) Object locale) {
        return SpokenDates.inWords(event.days(), locale);
    }

    /** "9am to 5pm", or "2 days". */
    static String hours(EventOnSite event, @TemplateAttribute(LOCALE) Object locale) {
        List<EventDay> days = event.days();
        return days.size() > 1 ? words(locale).days(days.size()) : SpokenDates.hours(days.get(0), locale);
    }

    /** "The Quay Education Centre, Example Lane, Gloucester, GL1 3NN". */
    static String where(EventOnSite event) {
        return venue(event)
                .map(venue -> told(venue.name(), venue.address(), venue.town(), unbroken(venue.postcode())))
                .orElse("");
    }

    /** "The Quay Education Centre, Gloucester". */
    static String near(EventOnSite event) {
        return venue(event).map(venue -> told(venue.name(), venue.town())).orElse("");
    }

    /** What it is about, or the place when it has no theme. */
    static String headline(EventOnSite event) {
        return event.theme().isEmpty() ? event.name() : event.theme();
    }

    static String forWhom(EventOnSite event, @TemplateAttribute(LOCALE) Object locale) {
        DayWords words = words(locale);
        return switch (event.facts().audience()) {
            case EVERYONE -> words.everyone();
            case NHS_STAFF -> words.nhsStaff();
            case INVITED -> words.invited();
        };
    }

    static boolean stepFree(EventOnSite event) {
        return venue(event)
                .map(Venue::stepFree)
                .filter(way -> Stream.of(way.entrance(), way.hacking(), way.toilet(), way.presenting())
                        .allMatch(Boolean.TRUE::equals))
                .isPresent();
    }

    /** The people to turn to. */
    static List<Conduct.Contact> contacts(EventOnSite event) {
        return Optional.ofNullable(event.facts().conduct()).map(Conduct::contacts).orElse(List.of());
    }

    /** The name of the site where one signs up: "tickets.example.org". */
    static String signUpSite(EventOnSite event, @TemplateAttribute(LOCALE) Object locale) {
        return Optional.ofNullable(URI.create(event.facts().signUpUrl()).getHost()).orElseGet(() -> words(locale).anotherSite());
    }

    /** What everybody who meant to come must hear before all else; of what changed more than once, how it is now. */
    static List<EventPage.Change> moves(EventOnSite event) {
        Set<String> said = new HashSet<>();
        return event.changes().stream()
                .filter(change -> WORTH_SAYING_FIRST.contains(change.what()) && said.add(change.what()))
                .toList();
    }

    /** The timetable of one of its days. */
    static List<ScheduleItem> scheduleOf(EventOnSite event, int day) {
        return event.schedule().stream()
                .filter(item -> Objects.requireNonNullElse(item.day(), 1) == day)
                .toList();
    }

    /** A postcode stays on one line. */
    private static String unbroken(String postcode) {
        return postcode == null ? "" : postcode.strip().replace(' ', '\u00a0');
    }

    private static DayWords words(Object locale) {
        return Language.of(locale).words(DayWords.class);
    }

    private static Optional<Venue> venue(EventOnSite event) {
        return Optional.ofNullable(event.facts().venue());
    }

    private static String told(String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    static String chapterName(EventOnSite event) {
        return Chapter.named(event.place());
    }

    static String chapterPath(EventOnSite event) {
        return "/x/" + event.chapter();
    }
}
