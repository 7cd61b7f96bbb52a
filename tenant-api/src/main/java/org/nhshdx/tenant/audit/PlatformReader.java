package org.nhshdx.tenant.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nhshdx.core.audit.LogFilter;
import org.nhshdx.core.audit.PlatformEntry;
import org.nhshdx.tenant.audit.LogPages.Choices;
import org.nhshdx.tenant.audit.LogPages.Line;
import org.nhshdx.tenant.export.Export;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.scope.Scope;

/** Reads the platform's own log, newest first, with the names of those who did each deed. */
@ApplicationScoped
public class PlatformReader {

    @Inject
    Scope scope;

    public PageOf<Line> page(LogAsked which, PageAsked asked) {
        LogFilter filter = which.filter();
        return scope.readingShared(() -> LogPages.page(asked, PlatformEntry.matching(filter)));
    }

    public Choices choices() {
        return scope.readingShared(() -> LogPages.choices(PlatformEntry.verbs(), PlatformEntry.people()));
    }

    /** The lines that are asked for in the order in which they were written, a part at a time as they are sent. */
    public Export<LogRow> export(LogAsked which) {
        LogFilter filter = which.filter();
        return new Export<>(LogRow.HEADINGS, part -> scope.readingShared(() -> exported(filter, part)));
    }

    private static List<LogRow> exported(LogFilter filter, int part) {
        return LogRow.of(PlatformEntry.inOrder(filter).page(part, Export.PART).list());
    }
}
