package org.nhshdx.tenant.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.nhshdx.core.audit.AuditEntry;
import org.nhshdx.core.audit.PlatformEntry;
import org.nhshdx.core.tenancy.ChapterInScope;
import org.nhshdx.tenant.scope.Scope;

/**
 * Writes a deed's lines into the logs at its very end.
 *
 * <p>Everything else is in the database by then, so whoever waits for a log's head waits for a commit and no more, and
 * nobody who holds a head waits for anything: two deeds can't lock each other out. A chapter's head comes before the
 * platform's.
 */
@ApplicationScoped
class WritingLogs implements Scope.Closing {

    @Inject
    EntityManager rows;

    @Override
    public boolean isLast() {
        return true;
    }

    @Override
    public void close() {
        PendingLines pending = PendingLines.ofTheDeed();
        rows.flush();
        if (!pending.ofTheChapter().isEmpty()) {
            UUID chapter = ChapterInScope.current().flatMap(ChapterInScope::chapter)
                    .orElseThrow(() -> new IllegalStateException("A chapter's log is written in its scope."));
            AuditEntry.append(chapter, pending.ofTheChapter());
        }
        if (!pending.ofThePlatform().isEmpty()) {
            PlatformEntry.append(pending.ofThePlatform());
        }
        pending.areWritten();
    }
}
