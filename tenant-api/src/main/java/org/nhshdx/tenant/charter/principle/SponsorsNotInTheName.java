package org.nhshdx.tenant.charter.principle;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.core.charter.Words;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.Sponsor;

/** The day is named for its place, not for who paid. */
final class SponsorsNotInTheName extends Promise implements FactsPrinciple {

    SponsorsNotInTheName() {
        super(
                "sponsors-not-in-the-name",
                Check.AUTO,
                "No sponsor is in the event's or chapter's name.",
                "A name that was bought stays in people's mouths long after the sandwiches are eaten.");
    }

    @Override
    public Verdict examine(Subject subject, Parameters parameters) {
        var sponsors = subject.sponsors();
        if (sponsors.isEmpty()) {
            return Verdict.unanswered("Say who the sponsors are, or that there are none.");
        }
        var names = names(subject.event(), subject.chapter());
        var inTheName = sponsors.get().stream()
                .map(Sponsor::name)
                .filter(sponsor -> names.stream().anyMatch(SponsorName.of(sponsor)::isIn))
                .toList();
        if (!inTheName.isEmpty()) {
            return Verdict.broken(
                    InWords.quotedList(inTheName.stream()) + " in the name",
                    "Take the sponsor out of the name, the theme and the chapter's name, and thank them in the"
                            + " sponsors' section.");
        }
        var unnamed = sponsors.get().stream().anyMatch(sponsor -> Given.isMissing(sponsor.name()));
        var untitled =
                !sponsors.get().isEmpty() && Given.isMissing(subject.event().title());
        return unnamed || untitled
                ? Verdict.unanswered("Say what the event and each sponsor are called.")
                : Verdict.kept(sponsors.get().isEmpty() ? "no sponsors" : "no sponsor is in the name");
    }

    private static List<Words> names(EventFacts event, ChapterFacts chapter) {
        var ofTheEvent =
                Stream.of(event.title(), event.theme(), event.chapter()).filter(Objects::nonNull);
        var ofTheChapter = Stream.of(chapter.name(), chapter.place()).flatMap(Optional::stream);
        return Stream.concat(ofTheEvent, ofTheChapter).map(Words::of).distinct().toList();
    }
}
