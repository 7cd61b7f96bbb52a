package org.nhshdx.core.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What of an event bears on the name it goes under, so that the core team judges it: everything else is the organisers'
 * own. As in {@link EventFacts}, {@code null} is no answer yet.
 *
 * @param attestations what is written beside the principles that a person judges
 * @param schedule the timetable, which may name a sponsor
 * @param about the words about the event, which may name one too
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BrandFacts(
        String title, String theme, Audience audience, List<Sponsor> sponsors, List<ScheduleItem> schedule,
        Map<String, String> attestations, String about) {

    private static final Set<String> JUDGED = Set.of("neutral-ground", "nhs-marks-permitted", "sponsors-cleared");

    public static BrandFacts of(EventFacts facts, Optional<String> about) {
        Map<String, String> signed = new TreeMap<>(given(facts.attestations()));
        signed.keySet().retainAll(JUDGED);
        return new BrandFacts(facts.title(), facts.theme(), facts.audience(), facts.sponsors(), facts.schedule(), signed, about.orElse(null));
    }

    /** The same, with whatever differs from before to after as it is after. */
    public BrandFacts changed(BrandFacts before, BrandFacts after) {
        return new BrandFacts(
                latest(BrandFacts::title, before, after), latest(BrandFacts::theme, before, after),
                latest(BrandFacts::audience, before, after), latest(BrandFacts::sponsors, before, after),
                latest(BrandFacts::schedule, before, after), signed(before, after), latest(BrandFacts::about, before, after));
    }

    private <T> T latest(Function<BrandFacts, T> field, BrandFacts before, BrandFacts after) {
        return field.apply(Objects.equals(field.apply(before), field.apply(after)) ? this : after);
    }

    private Map<String, String> signed(BrandFacts before, BrandFacts after) {
        Map<String, String> signed = new TreeMap<>();
        for (String principle : JUDGED) {
            Optional.ofNullable(latest(facts -> given(facts.attestations).get(principle), before, after))
                    .ifPresent(words -> signed.put(principle, words));
        }
        return signed;
    }

    /** The same under another title, with its theme. */
    public BrandFacts themed(String title, String theme) {
        return new BrandFacts(title, theme, audience, sponsors, schedule, attestations, about);
    }

    /** The same with that timetable. */
    public BrandFacts scheduling(List<ScheduleItem> items) {
        return new BrandFacts(title, theme, audience, sponsors, items, attestations, about);
    }

    /** The same with those words about the event. */
    public BrandFacts telling(String words) {
        return new BrandFacts(title, theme, audience, sponsors, schedule, attestations, words);
    }

    /** The event's other facts, under these. */
    public EventFacts onto(EventFacts facts) {
        Map<String, String> signed = new LinkedHashMap<>(given(facts.attestations()));
        signed.keySet().removeAll(JUDGED);
        signed.putAll(given(attestations));
        boolean none = signed.isEmpty() && facts.attestations() == null;
        return new EventFacts(
                facts.chapter(), title, facts.nation(), theme, audience, facts.days(), facts.venue(), facts.capacity(),
                facts.wifiDevices(), facts.sockets(), facts.ticketPrice(), facts.signUpUrl(), facts.asksDiet(),
                facts.asksBackground(), facts.photoOptOut(), facts.conduct(), schedule, sponsors, facts.judges(),
                none ? null : signed);
    }

    private static Map<String, String> given(Map<String, String> signed) {
        return Optional.ofNullable(signed).orElse(Map.of());
    }
}
