package org.nhshdx.tenant.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.core.event.Waiver;
import org.nhshdx.tenant.scope.Names;

/**
 * What was granted the last time, for whoever decides on the same again.
 *
 * @param stoodFor who of the core team stood for it
 * @param endReason why it was ended early, if it was
 */
public record EarlierWaiver(String reason, Instant openedAt, LocalDate until, List<String> stoodFor, Optional<String> endReason) {

    static EarlierWaiver of(Waiver waiver, Names names) {
        return new EarlierWaiver(
                waiver.reason(), waiver.openedAt(), waiver.until(),
                Stream.of(waiver.proposedBy(), waiver.confirmedBy()).flatMap(Optional::stream).map(names::of).toList(),
                waiver.endReason());
    }
}
