package org.nhshdx.tenant.event;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.SignUpKey;
import org.nhshdx.core.event.Sponsor;
import org.nhshdx.tenant.charter.principle.Surroundings;
import org.nhshdx.tenant.charter.principle.Surroundings.KnownSponsor;
import org.nhshdx.tenant.charter.principle.Surroundings.LinkInUse;
import org.nhshdx.tenant.charter.principle.Surroundings.Neighbour;

/** What lies around an event, out of what all chapters share. */
final class Vicinity {

    private final EventFacts facts;
    private final WhatIsShared shared;
    private final Instant since;

    /** @param since when the event took its place in public; what came later doesn't count against it */
    Vicinity(EventFacts facts, WhatIsShared shared, Optional<Instant> since) {
        this.facts = facts;
        this.shared = shared;
        this.since = since.orElse(Instant.MAX);
    }

    /** @param event which event it is, once it is one */
    Surroundings around(Optional<UUID> event, ChapterAsSaid chapter) {
        return new Surroundings(event, Optional.of(chapter.slug()), neighbours(Optional.of(chapter.id())), links(), sponsors());
    }

    /** Around an event that isn't one of ours, or that doesn't say whose it is. */
    Surroundings aroundAStranger() {
        return new Surroundings(Optional.empty(), Optional.empty(), neighbours(Optional.empty()), links(), sponsors());
    }

    private List<Neighbour> neighbours(Optional<UUID> own) {
        return shared.daysNear().stream()
                .filter(day -> day.chapter().isEmpty() || !day.chapter().equals(own) && !day.since().isAfter(since))
                .map(WhatIsShared.OtherDay::neighbour)
                .toList();
    }

    private List<LinkInUse> links() {
        return Optional.ofNullable(facts.signUpUrl()).flatMap(SignUpKey::of).flatMap(shared::link).stream().toList();
    }

    private List<KnownSponsor> sponsors() {
        List<String> names = Optional.ofNullable(facts.sponsors()).orElse(List.of()).stream()
                .filter(Objects::nonNull).map(Sponsor::name).filter(Objects::nonNull)
                .flatMap(KnownSponsor::spellings).distinct().toList();
        return shared.sponsors(names).stream()
                .map(entry -> new KnownSponsor(entry.name(), entry.isCleared(), entry.reason()))
                .toList();
    }
}
