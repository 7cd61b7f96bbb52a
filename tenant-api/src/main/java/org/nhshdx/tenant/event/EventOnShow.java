package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.Umbrella;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventChange;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.Sponsor;
import org.nhshdx.core.publication.EventPage;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.Examination;
import org.nhshdx.tenant.charter.Outcome;
import org.nhshdx.tenant.publication.EventsOnShow;
import org.nhshdx.tenant.sponsor.SponsorAnswers;

/** Gathers what the public may read of an event: its public facts, what changed, and how it keeps each principle. */
@ApplicationScoped
class EventOnShow implements EventsOnShow {

    @Inject
    Examining examining;

    @Override
    public EventPage page(Event event) {
        Chapter chapter = Chapter.inScope().orElseThrow();
        Optional<Licence> licence = Licence.forTheName();
        Charter charter = examining.charterOf(event);
        Examination examination = examining.examine(event);
        return new EventPage(
                facts(event.facts().of(chapter.slug(), null), examination),
                event.about().orElse(null),
                charter.version(),
                event.announcedAt().orElse(null),
                event.calledOffAt().orElse(null),
                event.calledOffReason().orElse(null),
                ToldDifferently.of(EventChange.of(event.id())),
                examination.findings().stream().map(finding -> FindingOnShow.of(charter, finding)).toList(),
                licence.map(Licence::code).orElse(null),
                Umbrella.over(chapter, licence).reason().orElse(null));
    }

    /** A sponsor nobody has heard of yet isn't thanked in public before it is cleared. */
    private static EventFacts facts(EventFacts facts, Examination examination) {
        boolean allCleared = examination.finding("sponsors-cleared")
                .filter(finding -> Set.of(Outcome.KEPT, Outcome.WAIVED).contains(finding.outcome()))
                .isPresent();
        List<Sponsor> sponsors = Optional.ofNullable(facts.sponsors()).orElse(List.of()).stream()
                .filter(sponsor -> sponsor != null && sponsor.name() != null)
                .toList();
        return facts.forThePublic().thanking(allCleared ? sponsors : cleared(sponsors));
    }

    private static List<Sponsor> cleared(List<Sponsor> sponsors) {
        SponsorAnswers answers = SponsorAnswers.to(sponsors.stream().map(Sponsor::name).toList());
        return sponsors.stream().filter(sponsor -> answers.of(sponsor.name()).isCleared()).toList();
    }
}
