package org.nhshdx.tenant.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.SignUpKey;
import org.nhshdx.core.event.SignUpLink;
import org.nhshdx.core.event.SponsorEntry;
import org.nhshdx.core.official.OfficialDay;
import org.nhshdx.core.publication.PublicEvent;
import org.nhshdx.tenant.charter.principle.Surroundings.LinkInUse;

/** Asks the shared tables about one event; no other chapter's rows are touched. */
final class AskedForOne implements WhatIsShared {

    /** Further than any charter version looks; what it finds is then measured by the version's own figure. */
    static final int DAYS = 60;

    /** A statement takes only so many parameters, and anybody may send thousands of sponsors. */
    private static final int AT_ONCE = 1_000;

    private final EventDays days;
    private final LocalDate today;

    AskedForOne(EventFacts facts, LocalDate today) {
        this.days = EventDays.of(facts);
        this.today = today;
    }

    @Override
    public List<OtherDay> daysNear() {
        if (days.first().isEmpty()) {
            return List.of();
        }
        LocalDate from = days.first().get().minusDays(DAYS);
        LocalDate to = days.last().orElseThrow().plusDays(DAYS);
        return Stream.concat(
                OfficialDay.between(from, to).stream().map(OfficialDay::facts).map(OtherDay::of),
                PublicEvent.between(from, to, today).stream().map(OtherDay::of)).toList();
    }

    @Override
    public Optional<LinkInUse> link(SignUpKey key) {
        return SignUpLink.with(key).map(link -> new LinkInUse(key, link.eventId(), called(link.eventId())));
    }

    /** What is public of another event; a link stays its event's even when that isn't on show any more. */
    private static String called(UUID event) {
        return PublicEvent.<PublicEvent>findByIdOptional(event).map(PublicEvent::title).orElse(NAMELESS);
    }

    @Override
    public List<SponsorEntry> sponsors(List<String> spellings) {
        return IntStream.iterate(0, from -> from < spellings.size(), from -> from + AT_ONCE)
                .mapToObj(from -> SponsorEntry.among(spellings.subList(from, Math.min(spellings.size(), from + AT_ONCE))))
                .flatMap(List::stream)
                .toList();
    }
}
