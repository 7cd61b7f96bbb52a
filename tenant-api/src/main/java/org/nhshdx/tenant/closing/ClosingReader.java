package org.nhshdx.tenant.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.chapter.Closing;
import org.nhshdx.tenant.scope.Names;
import org.nhshdx.tenant.scope.Scope;

/** Reads how far a chapter's closing has come, and on which days it would if it were proposed today. */
@ApplicationScoped
public class ClosingReader {

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** Empty unless it is proposed, or has followed. */
    public Optional<ClosingOnDesk> of(UUID chapter) {
        return scope.reading(chapter, () -> Closing.current()
                .map(closing -> ClosingOnDesk.of(closing, Names.of(List.of(closing.proposedBy())))));
    }

    /** The days that are promised when it is proposed today. */
    public Days proposedToday() {
        LocalDate closes = LocalDate.now(clock).plus(Closing.NOTICE);
        return new Days(closes, closes.plus(Closing.KEPT));
    }

    /** The day on which a chapter closes, and the day on which its data are deleted. */
    public record Days(LocalDate closesOn, LocalDate deletesOn) {}
}
