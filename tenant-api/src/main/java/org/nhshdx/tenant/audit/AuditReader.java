package org.nhshdx.tenant.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.nhshdx.core.audit.AuditEntry;
import org.nhshdx.core.audit.LogFilter;
import org.nhshdx.tenant.audit.LogPages.Choices;
import org.nhshdx.tenant.audit.LogPages.Line;
import org.nhshdx.tenant.export.Export;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.scope.Scope;

/** Reads a chapter's log, newest first, with the names of those who did each deed. */
@ApplicationScoped
public class AuditReader {

    @Inject
    Scope scope;

    public PageOf<Line> page(UUID chapter, PageAsked asked) {
        return page(chapter, LogAsked.ALL, asked);
    }

    /** Those lines alone that are asked for. */
    public PageOf<Line> page(UUID chapter, LogAsked which, PageAsked asked) {
        LogFilter filter = which.filter();
        return scope.reading(chapter, () -> LogPages.page(asked, AuditEntry.matching(filter)));
    }

    public Choices choices(UUID chapter) {
        return scope.reading(chapter, () -> LogPages.choices(AuditEntry.verbs(), AuditEntry.people()));
    }

    /** The lines that are asked for in the order in which they were written, a part at a time as they are sent. */
    public Export<LogRow> export(UUID chapter, LogAsked which) {
        LogFilter filter = which.filter();
        return new Export<>(LogRow.HEADINGS, part -> scope.reading(chapter, () -> exported(filter, part)));
    }

    private static List<LogRow> exported(LogFilter filter, int part) {
        return LogRow.of(AuditEntry.inOrder(filter).page(part, Export.PART).list());
    }
}
