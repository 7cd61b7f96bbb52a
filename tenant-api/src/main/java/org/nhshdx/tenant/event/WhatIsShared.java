package org.nhshdx.tenant.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.event.SignUpKey;
import org.nhshdx.core.event.SponsorEntry;
import org.nhshdx.core.official.OfficialFacts;
import org.nhshdx.core.publication.PublicEvent;
import org.nhshdx.core.event.Venue;
import org.nhshdx.tenant.charter.principle.Surroundings.LinkInUse;
import org.nhshdx.tenant.charter.principle.Surroundings.Neighbour;

/** What all chapters share and an examination looks at: the days near by, the sign-up links and the sponsor register. */
interface WhatIsShared {

    /** What an event is called whose name isn't public. */
    String NAMELESS = "another event";

    /** The days that may be near this event's, the official ones first, in order. */
    List<OtherDay> daysNear();

    Optional<LinkInUse> link(SignUpKey key);

    List<SponsorEntry> sponsors(List<String> spellings);

    /**
     * Another day in the calendar.
     *
     * @param chapter whose it is; empty for an official one
     * @param since since when it has its days and its venue in public
     */
    record OtherDay(Neighbour neighbour, Optional<UUID> chapter, Instant since) {

        static OtherDay of(OfficialFacts day) {
            Neighbour neighbour = new Neighbour(
                    Optional.empty(), Optional.empty(), day.title(), day.starts(), day.ends(), Optional.of(day.city()), day.district());
            return new OtherDay(neighbour, Optional.empty(), Instant.MIN);
        }

        static OtherDay of(PublicEvent event) {
            Optional<Venue> venue = Optional.ofNullable(event.page().facts().venue());
            Neighbour neighbour = new Neighbour(
                    Optional.of(event.eventId()), Optional.of(event.chapterSlug()), event.title(), event.firstDay(),
                    event.lastDay(), venue.map(Venue::town), venue.map(Venue::postcode));
            return new OtherDay(neighbour, Optional.of(event.chapterId()), Precedence.of(event));
        }
    }
}
