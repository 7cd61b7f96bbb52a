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

/** An event as its organisers and the core team read it: what was said, how it stands, and what was ruled. */
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
        List<JudgementOnDesk> judgements) {

    static EventOnDesk of(
            Event event, Examination examination, List<EventPage.Change> changes, List<WaiverOnDesk> waivers,
            List<JudgementOnDesk> judgements) {
        return new EventOnDesk(
                event.slug(), event.state(), event.facts(), event.roughly(), event.about(), event.charterVersion(),
                event.announcedAt(), event.calledOffAt(), event.calledOffReason(), event.heldAt(), event.report(),
                event.revision(), event.savedAt(), event.version(), examination, changes, waivers, judgements);
    }
}
