package org.nhshdx.tenant.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.event.Audience;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.EventState;
import org.nhshdx.core.event.ScheduleItem;
import org.nhshdx.core.event.Sponsor;
import org.nhshdx.core.event.Venue;
import org.nhshdx.core.publication.EventPage;
import org.nhshdx.core.publication.Frozen;

/**
 * An event as the public API tells it, with how it keeps each principle.
 *
 * <p>The people to turn to stand on its page and not here: their addresses are for those who come.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record EventBody(
        Brief event,
        Optional<String> about,
        Optional<Audience> audience,
        Optional<Integer> capacity,
        Optional<BigDecimal> ticketPrice,
        Optional<String> signUpUrl,
        List<ScheduleItem> schedule,
        List<Sponsor> sponsors,
        int charterVersion,
        Optional<String> licenceCode,
        Instant announcedAt,
        Optional<Instant> calledOffAt,
        Optional<String> calledOffReason,
        List<EventPage.Change> changes,
        List<EventPage.PublicFinding> findings,
        Instant updatedAt) {

    static EventBody of(EventOnSite event) {
        EventFacts facts = event.facts();
        EventPage page = event.page();
        return new EventBody(
                Brief.of(event),
                Optional.ofNullable(page.about()),
                Optional.ofNullable(facts.audience()),
                Optional.ofNullable(facts.capacity()),
                Optional.ofNullable(facts.ticketPrice()),
                Optional.ofNullable(facts.signUpUrl()).filter(url -> event.isOpen()),
                event.schedule(),
                event.sponsors(),
                page.charterVersion(),
                event.licenceCode(),
                page.announcedAt(),
                Optional.ofNullable(page.calledOffAt()),
                Optional.ofNullable(page.calledOffReason()),
                event.changes(),
                event.findings(),
                event.updatedAt());
    }

    /**
     * As much of an event as a list tells.
     *
     * @param title the title it may use; without the brand while it isn't under the umbrella
     * @param reason why it isn't under the umbrella; absent when it is
     * @param frozen what isn't right with its page, and since when; absent when all is well
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Brief(
            String chapter,
            String event,
            String title,
            Optional<String> theme,
            EventState state,
            List<EventDay> days,
            Optional<Venue> venue,
            boolean underUmbrella,
            Optional<String> reason,
            Optional<Frozen> frozen,
            String page) {

        static Brief of(EventOnSite event) {
            return new Brief(
                    event.chapter(),
                    event.slug(),
                    event.name(),
                    Optional.of(event.theme()).filter(theme -> !theme.isEmpty()),
                    event.state(),
                    event.days(),
                    Optional.ofNullable(event.facts().venue()),
                    event.isUnderUmbrella(),
                    event.outside(),
                    event.frozen(),
                    event.path());
        }
    }
}
