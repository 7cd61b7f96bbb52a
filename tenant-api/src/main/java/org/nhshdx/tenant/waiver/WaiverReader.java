package org.nhshdx.tenant.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nhshdx.core.event.Waiver;
import org.nhshdx.tenant.event.WaiverOnDesk;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Names;
import org.nhshdx.tenant.scope.Scope;

/** Reads one waiver of a chapter. */
@ApplicationScoped
class WaiverReader {

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    WaiverOnDesk with(UUID chapter, UUID id) {
        return scope.reading(chapter, () -> Waiver.with(id).map(this::onDesk)
                .orElseThrow(() -> Refused.notFound("There is no such waiver in this chapter.")));
    }

    private WaiverOnDesk onDesk(Waiver waiver) {
        List<Waiver> all = Waiver.all();
        Names names = Names.of(all.stream()
                .flatMap(one -> Stream.of(one.askedBy(), one.proposedBy(), one.confirmedBy()))
                .flatMap(Optional::stream).toList());
        return WaiverOnDesk.of(waiver, all, names, LocalDate.now(clock));
    }
}
