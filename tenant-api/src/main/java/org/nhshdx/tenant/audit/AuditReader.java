package org.nhshdx.tenant.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nhshdx.core.audit.AuditEntry;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.scope.Names;
import org.nhshdx.tenant.scope.Scope;

/** Reads a chapter's log, newest first, with the names of those who did each deed. */
@ApplicationScoped
public class AuditReader {

    @Inject
    Scope scope;

    public PageOf<Line> page(UUID chapter, PageAsked asked) {
        return scope.reading(chapter, () -> {
            List<AuditEntry> entries = AuditEntry.latest(asked.index(), asked.size());
            Names names = Names.of(entries.stream().map(AuditEntry::personId).toList());
            List<Line> lines = entries.stream()
                    .map(entry -> new Line(
                            entry.at(), names.of(entry.personId()), entry.verb(), entry.about(), entry.reason()))
                    .toList();
            return PageOf.of(asked, lines, AuditEntry.count());
        });
    }

    /** Who did what to what, when and why. */
    public record Line(Instant at, String who, String verb, String about, String reason) {}
}
