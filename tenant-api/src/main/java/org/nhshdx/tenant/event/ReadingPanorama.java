package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.nhshdx.core.event.SignUpLink;
import org.nhshdx.core.event.SponsorEntry;
import org.nhshdx.core.official.OfficialDay;
import org.nhshdx.core.publication.PublicEvent;
import org.nhshdx.tenant.event.Panorama.Reach;
import org.nhshdx.tenant.event.WhatIsShared.OtherDay;
import org.nhshdx.tenant.scope.Scope;

/** Reads what all chapters share around every event to come: each table once, however many events there are. */
@ApplicationScoped
public class ReadingPanorama {

    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    public Panorama read(Reach reach) {
        LocalDate today = LocalDate.now(clock);
        return scope.readingShared(() -> {
            Panorama panorama = new Panorama(reach);
            LocalDate from = today.minusDays(reach.days());
            OfficialDay.between(from, LATEST).forEach(day -> panorama.officially(OtherDay.of(day.facts())));
            PublicEvent.eachBetween(from, LATEST, today, event -> panorama.announced(event.eventId(), OtherDay.of(event)));
            SignUpLink.all().forEach(link -> panorama.held(link.key(), link.eventId()));
            SponsorEntry.all().forEach(panorama::known);
            return panorama;
        });
    }
}
