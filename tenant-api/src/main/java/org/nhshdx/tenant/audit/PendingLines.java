package org.nhshdx.tenant.audit;

import java.util.ArrayList;
import java.util.List;
import org.nhshdx.core.audit.AuditEntry;
import org.nhshdx.core.audit.PlatformEntry;
import org.nhshdx.core.tenancy.ChapterInScope;

/** The lines that a deed will leave in the logs, kept until it is done: the heads of the logs are locked last. */
final class PendingLines {

    private final List<AuditEntry> chapters = new ArrayList<>();
    private final List<PlatformEntry> platforms = new ArrayList<>();
    private boolean written;

    private PendingLines() {}

    /** Those of the deed in scope; refused where nothing will be written, rather than lost. */
    static PendingLines ofTheDeed() {
        ChapterInScope scope = ChapterInScope.current()
                .filter(current -> !current.isReadOnly())
                .orElseThrow(() -> new IllegalStateException("A log is written in the scope of a deed."));
        return scope.kept(PendingLines.class, PendingLines::new);
    }

    void add(AuditEntry line) {
        mustBeOpen();
        chapters.add(line);
    }

    void add(PlatformEntry line) {
        mustBeOpen();
        platforms.add(line);
    }

    private void mustBeOpen() {
        if (written) {
            throw new IllegalStateException("The log of this deed is written already.");
        }
    }

    List<AuditEntry> ofTheChapter() {
        return chapters;
    }

    List<PlatformEntry> ofThePlatform() {
        return platforms;
    }

    void areWritten() {
        written = true;
    }
}
