package org.nhshdx.core.event;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhshdx.core.digest.Sha256;
import org.nhshdx.core.place.NameKey;

/** What a judgement is about: the name, theme, audience and sponsors, and the evidence given for that one principle. */
public record JudgedSubject(String name, String theme, String audience, List<String> sponsors, String evidence) {

    public JudgedSubject {
        sponsors = sponsors.stream().sorted().toList();
    }

    /** The subject that this principle is judged on, as the event stands; a letter about marks is judged by itself. */
    public static JudgedSubject of(EventFacts facts, String principle) {
        if (principle.equals("nhs-marks-permitted")) {
            return new JudgedSubject("", "", "", List.of(), evidence(facts, principle));
        }
        return new JudgedSubject(
                key(facts.title()),
                key(facts.theme()),
                facts.audience() == null ? "" : facts.audience().name(),
                given(facts.sponsors()).map(JudgedSubject::sponsor).toList(),
                evidence(facts, principle));
    }

    private static String sponsor(Sponsor sponsor) {
        String benefits = given(sponsor.benefits()).map(JudgedSubject::key).sorted().collect(Collectors.joining(","));
        return key(sponsor.name()) + "|" + key(sponsor.contribution()) + "|" + benefits;
    }

    private static String evidence(EventFacts facts, String principle) {
        if (principle.equals("no-clash")) {
            return whenAndWhere(facts);
        }
        return Optional.ofNullable(facts.attestations()).map(given -> given.get(principle)).map(String::strip).orElse("");
    }

    /** Nearness is judged for these days in this town. */
    private static String whenAndWhere(EventFacts facts) {
        String days = given(facts.days()).map(day -> String.valueOf(day.date())).sorted().collect(Collectors.joining(","));
        String town = facts.venue() == null ? "" : key(facts.venue().town()) + "|" + key(facts.venue().postcode());
        return days + "|" + town;
    }

    private static <T> Stream<T> given(List<T> list) {
        return Optional.ofNullable(list).orElse(List.of()).stream().filter(Objects::nonNull);
    }

    /** A name that is all emoji has no key and stands for itself. */
    private static String key(String text) {
        String given = text == null ? "" : text.strip();
        String key = NameKey.of(given);
        return key.isEmpty() ? given : key;
    }

    /** A fingerprint that changes when any of it does; each part carries its length, so that none runs into the next. */
    public String digest() {
        String sponsorship = sponsors.stream().map(JudgedSubject::measured).collect(Collectors.joining());
        String whole = Stream.of(name, theme, audience, sponsorship, evidence)
                .map(JudgedSubject::measured)
                .collect(Collectors.joining());
        return Sha256.hex(whole.getBytes(StandardCharsets.UTF_8));
    }

    private static String measured(String text) {
        return text.length() + ":" + text;
    }
}
