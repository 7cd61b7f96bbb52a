package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventChange;
import org.nhshdx.core.event.Judgement;
import org.nhshdx.core.event.Waiver;
import org.nhshdx.tenant.scope.Names;
import org.nhshdx.tenant.scope.Scope;

/** Reads a chapter's own events, drafts included. */
@ApplicationScoped
public class EventReader {

    @Inject
    Scope scope;

    @Inject
    Examining examining;

    @Inject
    Clock clock;

    /** The newest first. */
    public List<EventInBrief> all(UUID chapter) {
        return scope.reading(chapter, () -> Event.all().stream().map(EventInBrief::of).toList());
    }

    /** The event with its examination as of now, and everything that was ruled about it. */
    public EventOnDesk at(UUID chapter, String slug) {
        return scope.reading(chapter, () -> onDesk(EventAt.slug(slug)));
    }

    /** The waivers that are for the whole chapter, whatever has become of them. */
    public List<WaiverOnDesk> chapterWaivers(UUID chapter) {
        return scope.reading(chapter, () -> onDesk(Waiver.ofTheChapter()));
    }

    private EventOnDesk onDesk(Event event) {
        return EventOnDesk.of(
                event, examining.examine(event), ToldDifferently.of(EventChange.of(event.id())),
                onDesk(Waiver.about(event.id())), judgements(event));
    }

    private List<WaiverOnDesk> onDesk(List<Waiver> waivers) {
        Names names = Names.of(waivers.stream().flatMap(EventReader::people).toList());
        return waivers.stream().map(waiver -> WaiverOnDesk.of(waiver, names, LocalDate.now(clock))).toList();
    }

    private static Stream<UUID> people(Waiver waiver) {
        return Stream.of(waiver.askedBy(), waiver.proposedBy(), waiver.confirmedBy()).flatMap(Optional::stream);
    }

    /** Those of the event, and of the chapter's those that answer for it too. */
    private List<JudgementOnDesk> judgements(Event event) {
        Stream<Judgement> chapters = Judgement.ofTheChapter().stream()
                .filter(one -> one.holdsFor(examining.digest(event.facts(), one.principle())));
        List<Judgement> judgements = Stream.concat(Judgement.of(event.id()).stream(), chapters).toList();
        Names names = Names.of(judgements.stream().flatMap(one -> one.judgedBy().stream()).toList());
        return judgements.stream()
                .map(one -> JudgementOnDesk.of(one, examining.digest(event.facts(), one.principle()), names))
                .toList();
    }
}
