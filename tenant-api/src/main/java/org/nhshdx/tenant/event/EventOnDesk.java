package org.nhshdx.tenant.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.EventReport;
import org.nhshdx.core.event.EventState;
import org.nhshdx.core.publication.EventPage;
import org.nhshdx.tenant.charter.Examination;
import org.nhshdx.tenant.sponsor.SponsorOnDesk;

/**
 * An event as its organisers and the core team read it: what was said, how it stands, and what was ruled.
 *
 * @param facts what the public reads, once it is announced
 * @param change what waits for the core team before the public is told, or the last one if it was refused
 * @param sponsors what the core team answers to each sponsor that is named, also in what waits
 */
public record EventOnDesk(
        String slug,
        EventState state,
        EventFacts facts,
        Optional<String> roughly,
        Optional<String> about,
        Optional<Integer> charterVersion,
        Optional<Instant> announcedAt,
        Optional<Instant> calledOffAt,
        Optional<String> calledOffReason,
        Optional<Instant> heldAt,
        Optional<EventReport> report,
        int revision,
        Instant savedAt,
        int version,
        Examination examination,
        List<EventPage.Change> changes,
        List<WaiverOnDesk> waivers,
        List<JudgementOnDesk> judgements,
        Optional<ChangeOnDesk> change,
        List<SponsorOnDesk> sponsors) {

    static EventOnDesk of(
            Event event, Examination examination, List<EventPage.Change> changes, List<WaiverOnDesk> waivers,
            List<JudgementOnDesk> judgements, Optional<ChangeOnDesk> change, List<SponsorOnDesk> sponsors) {
        return new EventOnDesk(
                event.slug(), event.state(), event.facts(), event.roughly(), event.about(), event.charterVersion(),
                event.announcedAt(), event.calledOffAt(), event.calledOffReason(), event.heldAt(), event.report(), event.revision(),
                event.savedAt(), event.version(), examination, changes, waivers, judgements, change, sponsors);
    }

    /** What the public isn't told before the core team has judged it. */
    public Optional<ChangeOnDesk> waitingChange() {
        return change.filter(ChangeOnDesk::isWaiting);
    }

    /** The same as it would be if what waits were told. */
    public EventOnDesk asItWouldBe() {
        return waitingChange().map(it -> new EventOnDesk(
                slug, state, it.facts(), roughly, it.about(), charterVersion, announcedAt, calledOffAt, calledOffReason, heldAt, report,
                revision, savedAt, version, it.examination(), changes, waivers, judgements, change, sponsors)).orElse(this);
    }
}
