package org.nhshdx.tenant.charter.principle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nhshdx.core.charter.Words;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.Sponsor;
import org.nhshdx.tenant.charter.principle.Surroundings.Neighbour;

/** What is examined: an event's answers (or none), the chapter it is of, and what lies around it. */
public record Subject(EventFacts event, ChapterFacts chapter, Surroundings surroundings) {

    private static final Pattern ADDRESS = Pattern.compile("[a-z0-9-]+");

    /** An event of this chapter. */
    public static Subject event(EventFacts event, ChapterFacts chapter, Surroundings surroundings) {
        return new Subject(event, chapter, surroundings);
    }

    /** An event of which nothing is known but what is said of it here. */
    public static Subject event(EventFacts event, Surroundings surroundings) {
        return new Subject(event, ChapterFacts.impliedBy(event), surroundings);
    }

    /** A chapter by itself, without an event. */
    public static Subject chapter(ChapterFacts chapter, Surroundings surroundings) {
        return new Subject(chapter.asFacts(), chapter, surroundings);
    }

    Optional<List<EventDay>> days() {
        return Given.list(event.days());
    }

    /** The dates, in order; empty as soon as one is missing. */
    Optional<List<LocalDate>> dates() {
        return days().filter(days -> days.stream().noneMatch(day -> day.date() == null))
                .map(days ->
                        days.stream().map(EventDay::date).sorted().distinct().toList());
    }

    /** Whether that other day is of the same chapter; without an address, a chapter is known by its place. */
    boolean isOfOurChapter(Neighbour neighbour) {
        var ours = surroundings.selfChapter().or(chapter::place);
        return neighbour.chapter().isPresent() && ours.isPresent() && isSame(ours.get(), neighbour.chapter().get());
    }

    /** Addresses, which most are, are compared without taking them apart: there may be thousands. */
    private static boolean isSame(String one, String other) {
        return ADDRESS.matcher(one).matches() && ADDRESS.matcher(other).matches()
                ? one.replace("-", "").equals(other.replace("-", ""))
                : Words.of(one).isSameAs(Words.of(other));
    }

    Optional<List<Sponsor>> sponsors() {
        return Given.list(event.sponsors());
    }

    /** The verdict with what an organiser wrote beside a principle that isn't attested: evidence, and no outcome. */
    public Verdict annotated(Verdict verdict, Principle principle) {
        if (principle.check() == Check.ATTESTED || verdict.evidence().equals(Verdict.NOT_ANSWERED)) {
            return verdict;
        }
        return attestation(principle.id())
                .map(InWords::quoted)
                .filter(written -> !verdict.evidence().contains(written))
                .map(written -> verdict.alsoSeeing("they write: " + written))
                .orElse(verdict);
    }

    /** What an organiser has signed for this principle, for the event or for the whole chapter. */
    Optional<String> attestation(String principle) {
        return Optional.ofNullable(event.attestations())
                .flatMap(signed -> Given.text(signed.get(principle)))
                .or(() -> Given.text(chapter.attestations().get(principle)));
    }
}
