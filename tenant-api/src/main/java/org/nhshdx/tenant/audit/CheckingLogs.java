package org.nhshdx.tenant.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongFunction;
import org.nhshdx.core.audit.Anchor;
import org.nhshdx.core.audit.AuditEntry;
import org.nhshdx.core.audit.AuditHead;
import org.nhshdx.core.audit.ChainCheck;
import org.nhshdx.core.audit.ChainCheck.Verdict;
import org.nhshdx.core.audit.LogLine;
import org.nhshdx.core.audit.PlatformEntry;
import org.nhshdx.core.audit.PlatformHead;
import org.nhshdx.core.audit.Tip;
import org.nhshdx.tenant.scope.Scope;

/** Recomputes a log's chain from its rows, while people go on writing to it. */
@ApplicationScoped
public class CheckingLogs {

    private static final int PART = 500;

    @Inject
    Scope scope;

    /** A chapter's log, which must also hold what the platform's log knows of it. */
    public Verdict ofChapter(UUID chapter) {
        Optional<Anchor> anchor = scope.readingShared(() -> PlatformEntry.lastAnchorOf(chapter));
        ChainCheck check = scope.reading(chapter, () -> new ChainCheck(AuditHead.startOf(chapter), head(), anchor));
        scope.reading(chapter, () -> begun(check));
        return along(check, last -> scope.reading(chapter, () -> new Stretch(head(), AuditEntry.chainAfter(last, PART))));
    }

    /** A chapter comes to be with the first line of its log. */
    private static ChainCheck begun(ChainCheck check) {
        if (AuditEntry.beforeTheChain().isEmpty() && AuditEntry.chainAfter(0, 1).isEmpty()) {
            check.hasNoLine();
        }
        return check;
    }

    /** The platform's log. @param anchor what whoever runs it has kept from an earlier check */
    public Verdict ofPlatform(Optional<Anchor> anchor) {
        ChainCheck check = scope.readingShared(() -> new ChainCheck(PlatformHead.start(), platformsHead(), anchor));
        return along(check, last -> scope.readingShared(() -> new Stretch(platformsHead(), PlatformEntry.chainAfter(last, PART))));
    }

    /** The head is read before the lines: once no line comes after the last, it must be that line's. */
    private static Verdict along(ChainCheck check, LongFunction<Stretch> after) {
        Stretch stretch = after.apply(check.last());
        while (!stretch.lines().isEmpty()) {
            stretch.lines().forEach(check::look);
            stretch = after.apply(check.last());
        }
        return check.verdict(stretch.head());
    }

    private static Optional<Tip> head() {
        return AuditHead.inScope().map(AuditHead::tip);
    }

    private static Optional<Tip> platformsHead() {
        return PlatformHead.here().map(PlatformHead::tip);
    }

    private record Stretch(Optional<Tip> head, List<? extends LogLine> lines) {}
}
