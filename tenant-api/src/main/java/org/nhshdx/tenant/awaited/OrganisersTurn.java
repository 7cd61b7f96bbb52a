package org.nhshdx.tenant.awaited;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhshdx.core.brand.AssetRequest;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.core.chapter.ApplicationState;
import org.nhshdx.core.chapter.Decision;
import org.nhshdx.core.chapter.Outcome;
import org.nhshdx.core.event.Waiver;
import org.nhshdx.core.live.LiveFinding;
import org.nhshdx.core.live.LivePage;

/** What the organisers of the chapter in scope have to do: answer, mend, ask again before it ends. */
record OrganisersTurn(EventsHere events, LocalDate today) {

    Stream<Awaited> all() {
        return Stream.of(questions(), findings(), waivers(), licences()).flatMap(each -> each);
    }

    private static Stream<Awaited> questions() {
        return Application.inScope().stream()
                .filter(one -> one.state() == ApplicationState.INFORMATION_REQUESTED)
                .flatMap(one -> Decision.last(one, Outcome.INFORMATION_REQUESTED).stream())
                .map(asked -> new Awaited(
                        Turn.ORGANISERS, "Answer what the core team asked about your application", "application", Optional.empty(),
                        London.day(asked.decidedAt()), Optional.empty()));
    }

    private Stream<Awaited> findings() {
        Map<UUID, LivePage> pages = LivePage.all().stream().collect(Collectors.toMap(LivePage::id, Function.identity()));
        return LiveFinding.open().stream().map(finding -> finding(finding, pages.get(finding.pageId()).event()));
    }

    private Awaited finding(LiveFinding finding, Optional<UUID> event) {
        String where = event.isPresent() ? "on the page" + events.named(event) : "on your page";
        return new Awaited(
                Turn.ORGANISERS, "Mend “" + London.plain(finding.principle()) + "” " + where,
                event.isPresent() ? events.desk(event) : "page", event, London.day(finding.sightings().foundAt()), Optional.of(finding.mendBy()));
    }

    private Stream<Awaited> waivers() {
        return Waiver.all().stream()
                .filter(one -> one.isInForce(today) && !one.until().isAfter(today.plusDays(Waiver.NOTICE_DAYS)))
                .map(one -> new Awaited(
                        Turn.ORGANISERS, "Ask again, or do without: the waiver of “" + London.plain(one.principle()) + "” ends"
                                + events.named(one.eventId()),
                        events.desk(one.eventId()), one.eventId(), one.until().minusDays(Waiver.NOTICE_DAYS), Optional.of(one.until())));
    }

    /** Those for all that the chapter does, unless it has asked for more time already. */
    private Stream<Awaited> licences() {
        Set<UUID> asked = AssetRequest.waiting().stream().flatMap(request -> request.renews().stream()).collect(Collectors.toSet());
        return Licence.endingWithin(today, today.plusDays(Waiver.RENEWING_DAYS)).stream()
                .filter(one -> one.eventId().isEmpty() && !asked.contains(one.id()))
                .map(one -> new Awaited(
                        Turn.ORGANISERS, "Renew the licence for the " + one.asset().words(), "brand/" + one.code(), Optional.empty(),
                        one.validUntil().minusDays(Waiver.RENEWING_DAYS), Optional.of(one.validUntil())));
    }
}
