package org.nhshdx.tenant.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.Waiver;
import org.nhshdx.core.event.WaiverTerms;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.charter.principle.InWords;
import org.nhshdx.tenant.event.EventAt;
import org.nhshdx.tenant.event.Examining;
import org.nhshdx.tenant.problem.Refused;

/** Finds out what a waiver is for: one event, or the whole chapter. */
@ApplicationScoped
class WaiverScope {

    @Inject
    Examining examining;

    @Inject
    Charters charters;

    @Inject
    Clock clock;

    Matter of(Optional<String> slug) {
        LocalDate today = LocalDate.now(clock);
        return slug.map(EventAt::slug)
                .map(event -> new Matter(Optional.of(event), examining.charterOf(event), today))
                .orElseGet(() -> new Matter(Optional.empty(), charters.inForce(), today));
    }

    /** The same for a waiver that is there already. */
    Matter of(Waiver waiver) {
        return of(waiver.eventId().flatMap(Event::with).map(Event::slug));
    }

    /** One event or none, and the charter it is held to. */
    record Matter(Optional<Event> about, Charter charter, LocalDate today) {

        Optional<UUID> event() {
            return about.map(Event::id);
        }

        WaiverTerms terms(WaiverRequest request) {
            return request.terms(charter, today, about.flatMap(event -> EventDays.of(event.facts()).last()));
        }

        /**
         * One question at a time: asking again while the first waits, or while it holds for long yet, helps nobody. Renewing
         * is a new decision that reaches further.
         */
        void refuseTwice(WaiverRequest request) {
            List<Waiver> same = event().map(Waiver::about).orElseGet(Waiver::ofTheChapter).stream()
                    .filter(waiver -> waiver.principle().equals(request.principle()) && waiver.eventId().equals(event()))
                    .toList();
            if (same.stream().anyMatch(Waiver::isWaiting)) {
                throw Refused.conflict("principle", "A waiver of this waits already for the core team's answer.");
            }
            same.stream().filter(waiver -> waiver.isInForce(today))
                    .max(Comparator.comparing(Waiver::until))
                    .ifPresent(last -> refuseUnlessRenewed(last, request));
        }

        private void refuseUnlessRenewed(Waiver last, WaiverRequest request) {
            String day = InWords.day(last.until());
            if (!last.isToRenew(today)) {
                throw Refused.conflict("principle", "This is waived already, until %s. It can be renewed in the last %d days."
                        .formatted(day, Waiver.RENEWING_DAYS));
            }
            if (request.until().filter(last.until()::isBefore).isEmpty()) {
                throw Refused.invalid("until", "This is waived already until %s. Choose a later day to renew it.".formatted(day));
            }
        }
    }
}
