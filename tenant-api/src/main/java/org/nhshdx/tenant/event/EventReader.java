package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nhshdx.core.event.ChangeState;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventChange;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.EventState;
import org.nhshdx.core.event.Judgement;
import org.nhshdx.core.event.WaitingChange;
import org.nhshdx.core.event.Sponsor;
import org.nhshdx.core.event.Waiver;
import org.nhshdx.tenant.scope.Names;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.tenant.sponsor.SponsorAnswers;
import org.nhshdx.tenant.sponsor.SponsorOnDesk;

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

    /** Those of which the last day isn't over, the newest first. */
    public List<EventInBrief> ahead(UUID chapter) {
        LocalDate today = LocalDate.now(clock);
        return scope.reading(chapter, () -> Event.all().stream()
                .filter(event -> !EventDays.of(event.facts()).areBefore(today))
                .map(EventInBrief::of).toList());
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
                onDesk(Waiver.about(event.id())), judgements(event), change(event), sponsors(event));
    }

    private static List<SponsorOnDesk> sponsors(Event event) {
        List<String> names = Stream.of(event.facts(), WouldBe.of(event).facts())
                .flatMap(facts -> Stream.ofNullable(facts.sponsors())).flatMap(List::stream)
                .flatMap(sponsor -> Stream.ofNullable(sponsor).map(Sponsor::name).filter(Objects::nonNull))
                .distinct().toList();
        SponsorAnswers answers = SponsorAnswers.to(names);
        return names.stream().map(answers::of).toList();
    }

    /** The one that waits, or the last one if it was refused and can still be mended. */
    private Optional<ChangeOnDesk> change(Event event) {
        return WaitingChange.of(event.id()).stream().findFirst()
                .filter(change -> event.state() == EventState.ANNOUNCED)
                .filter(change -> Set.of(ChangeState.WAITING, ChangeState.REFUSED).contains(change.state()))
                .map(change -> {
                    EventDraft wouldBe = WouldBe.of(event, change);
                    Names names = Names.of(List.of(change.person()));
                    return ChangeOnDesk.of(change, wouldBe, examining.examine(event, wouldBe.facts()), names);
                });
    }

    private List<WaiverOnDesk> onDesk(List<Waiver> waivers) {
        Names names = Names.of(waivers.stream().flatMap(EventReader::people).toList());
        return waivers.stream().map(waiver -> WaiverOnDesk.of(waiver, waivers, names, LocalDate.now(clock))).toList();
    }

    private static Stream<UUID> people(Waiver waiver) {
        return Stream.of(waiver.askedBy(), waiver.proposedBy(), waiver.confirmedBy()).flatMap(Optional::stream);
    }

    /** Those of the event, and of the chapter's those that answer for it too. */
    private List<JudgementOnDesk> judgements(Event event) {
        EventFacts wouldBe = WouldBe.of(event).facts();
        Predicate<Judgement> holds = one -> Stream.of(event.facts(), wouldBe)
                .anyMatch(facts -> one.holdsFor(examining.digest(facts, one.principle())));
        Stream<Judgement> chapters = Judgement.ofTheChapter().stream().filter(holds);
        List<Judgement> judgements = Stream.concat(Judgement.of(event.id()).stream(), chapters).toList();
        Names names = Names.of(judgements.stream().flatMap(one -> one.judgedBy().stream()).toList());
        return judgements.stream().map(one -> JudgementOnDesk.of(one, holds.test(one), names)).toList();
    }
}
