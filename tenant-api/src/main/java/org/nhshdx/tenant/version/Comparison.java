package org.nhshdx.tenant.version;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.charter.Shift;
import org.nhshdx.tenant.application.ExaminingApplications;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.Examination;
import org.nhshdx.tenant.charter.Finding;
import org.nhshdx.tenant.charter.Rulings;
import org.nhshdx.tenant.charter.principle.Subject;
import org.nhshdx.tenant.coreteam.LiveChapter;
import org.nhshdx.tenant.coreteam.LiveEvent;
import org.nhshdx.tenant.event.ChapterAsSaid;
import org.nhshdx.tenant.event.Panorama;

/**
 * Examines chapters and events under two charters: the one each is held to, and the next. Only what the next examines
 * otherwise is examined at all; the rest finds what it found.
 */
final class Comparison {

    private final Charter next;
    private final Panorama panorama;
    private final Pair forChapters;
    private final IntFunction<Charter> heldTo;
    private final Map<Integer, Pair> forEvents = new HashMap<>();

    /** @param heldTo the charter that an event announced under that version is held to */
    Comparison(Charter next, Charter inForce, IntFunction<Charter> heldTo, Panorama panorama) {
        this.next = next;
        this.heldTo = heldTo;
        this.panorama = panorama;
        this.forChapters = Pair.of(inForce, next);
    }

    List<Shift> shifts(LiveChapter chapter) {
        return Stream.concat(
                        ofItself(chapter),
                        chapter.events().stream().flatMap(event -> shifts(chapter, event)))
                .toList();
    }

    private Stream<Shift> ofItself(LiveChapter chapter) {
        Rulings rulings = chapter.rulings(Optional.empty());
        return chapter.said().stream().flatMap(answers -> {
            Subject subject = ExaminingApplications.subject(answers);
            return shifts(
                    Optional.empty(), Chapter.named(chapter.place()), forChapters.before().examineChapter(subject, rulings),
                    forChapters.after().examineChapter(subject, rulings));
        });
    }

    private Stream<Shift> shifts(LiveChapter chapter, LiveEvent event) {
        Pair pair = forEvents.computeIfAbsent(event.charterVersion(), pinned -> Pair.of(heldTo.apply(pinned), next));
        Rulings rulings = chapter.rulings(Optional.of(event.id()));
        Subject subject = panorama.subject(
                new ChapterAsSaid(chapter.id(), chapter.slug(), chapter.place(), chapter.said()), event.id(), event.facts());
        return shifts(
                Optional.of(event.slug()), Optional.ofNullable(event.facts().title()).orElse(event.slug()),
                pair.before().examineEvent(subject, rulings), pair.after().examineEvent(subject, rulings));
    }

    private static Stream<Shift> shifts(Optional<String> event, String name, Examination before, Examination after) {
        Set<String> principles = new LinkedHashSet<>();
        Stream.of(after, before).flatMap(one -> one.findings().stream()).map(Finding::principle).forEach(principles::add);
        return principles.stream().flatMap(id -> Shifts.of(event, name, before.finding(id), after.finding(id)).stream());
    }

    /** The two charters, with nothing in them but what they examine differently. */
    private record Pair(Charter before, Charter after) {

        static Pair of(Charter before, Charter after) {
            Set<String> differing = before.differingFrom(after);
            return new Pair(before.only(differing), after.only(differing));
        }
    }
}
