package org.nhshdx.tenant.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.live.LiveFinding;
import org.nhshdx.core.live.LivePage;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.publication.Freeze;

/** What a chapter may still tell the public while a page of its is frozen: nothing new, and of that page only what mends it. */
@ApplicationScoped
class FrozenPages implements Freeze {

    @Inject
    LookingAtPages looking;

    @Inject
    OurOwnFaults ours;

    @Override
    public Optional<String> whyNothingNew() {
        return LiveFinding.isAnyFrozen()
                ? Optional.of("One of your public pages is frozen. Mend it first: your desk says how. Then you can announce again.")
                : Optional.empty();
    }

    @Override
    public void mustMend(Optional<UUID> event) {
        List<LiveFinding> frozen = LivePage.of(event).map(LiveFinding::freezing).orElse(List.of());
        if (!frozen.isEmpty()) {
            looking.at(event, ours.principles()).ifPresent(look -> mustMend(frozen, look));
        }
    }

    /** Mending a part is mending: of two things wrong in two sections, each is published by itself. */
    private static void mustMend(List<LiveFinding> frozen, Look look) {
        boolean mends = look.trouble().isPresent() || frozen.stream().anyMatch(finding -> look.fault(finding.principle())
                .filter(fault -> fault.evidence().equals(finding.evidence()))
                .isEmpty());
        if (!mends) {
            LiveFinding first = frozen.get(0);
            throw Refused.conflict("This page is frozen, and only what mends it is published now. We still see: %s. %s"
                    .formatted(first.evidence(), first.advice()));
        }
    }
}
