package org.nhshdx.web.coreteam;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhshdx.core.event.Audience;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.Judge;
import org.nhshdx.core.event.ScheduleItem;
import org.nhshdx.core.event.Sponsor;
import org.nhshdx.core.event.Venue;
import org.nhshdx.tenant.event.EventOnDesk;
import org.nhshdx.web.words.Dates;

/** One thing the organisers say of an event, as somebody of the core team reads it before judging. */
public record SaidOfEvent(String label, String words) {

    static List<SaidOfEvent> of(EventOnDesk event) {
        EventFacts facts = event.facts();
        return Stream.concat(
                        Stream.of(
                                new SaidOfEvent("Title", text(facts.title())),
                                new SaidOfEvent("Theme", text(facts.theme())),
                                new SaidOfEvent("About", event.about().orElse("")),
                                new SaidOfEvent("When", when(facts, event.roughly())),
                                new SaidOfEvent("Where", where(facts.venue())),
                                new SaidOfEvent("For whom", audience(facts.audience())),
                                new SaidOfEvent("Sign-up", text(facts.signUpUrl())),
                                new SaidOfEvent("Timetable", lines(facts.schedule(), SaidOfEvent::item)),
                                new SaidOfEvent("Sponsors", lines(facts.sponsors(), SaidOfEvent::sponsor)),
                                new SaidOfEvent("Judges", lines(facts.judges(), SaidOfEvent::judge))),
                        attestations(facts))
                .toList();
    }

    private static Stream<SaidOfEvent> attestations(EventFacts facts) {
        Map<String, String> signed = new TreeMap<>(Optional.ofNullable(facts.attestations()).orElse(Map.of()));
        return signed.entrySet().stream()
                .map(one -> new SaidOfEvent(signed(one.getKey()), text(one.getValue())));
    }

    private static String when(EventFacts facts, Optional<String> roughly) {
        String days = Stream.ofNullable(facts.days()).flatMap(List::stream).filter(Objects::nonNull)
                .map((EventDay day) -> Dates.inWords(day))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
        return days.isEmpty() ? roughly.orElse("") : days;
    }

    private static String where(Venue venue) {
        return venue == null ? "" : venue.inWords();
    }

    private static String audience(Audience audience) {
        if (audience == null) {
            return "";
        }
        return switch (audience) {
            case EVERYONE -> "Everyone";
            case NHS_STAFF -> "NHS staff";
            case INVITED -> "Invited people";
        };
    }

    private static String item(ScheduleItem item) {
        return given(item.starts() == null ? "" : Dates.inWords(item.starts()), item.title(), item.speaker(), item.sponsor());
    }

    private static String sponsor(Sponsor sponsor) {
        return given(sponsor.name(), sponsor.contribution(),
                sponsor.benefits() == null ? "" : "gets: " + String.join(", ", sponsor.benefits()));
    }

    private static String judge(Judge judge) {
        return given(judge.name(), judge.background() == null ? "" : judge.background().name().toLowerCase(Locale.ROOT));
    }

    private static <T> String lines(List<T> items, Function<T, String> words) {
        if (items == null) {
            return "";
        }
        return items.isEmpty() ? "None" : items.stream().filter(Objects::nonNull).map(words).collect(Collectors.joining("\n"));
    }

    private static String given(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    /** What a promise is about, as their form asks for it. */
    private static String signed(String principle) {
        return switch (principle) {
            case "lunch-for-everyone" -> "How everybody is fed";
            case "not-for-profit" -> "Why nobody profits";
            case "nobody-is-a-contractor" -> "Why nobody is a contractor";
            case "no-patient-data" -> "How patients’ data stays out";
            case "nhs-marks-permitted" -> "The letters or lozenge of the NHS";
            case "reaching-out" -> "How they reach those who don’t come by themselves";
            case "childcare" -> "Childcare";
            case "not-about-winning" -> "Why it isn’t about winning";
            default -> "On " + principle.replace('-', ' ');
        };
    }
}
