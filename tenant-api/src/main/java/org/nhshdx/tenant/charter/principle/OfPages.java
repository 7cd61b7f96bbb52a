package org.nhshdx.tenant.charter.principle;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;

/** A principle about pages: it looks for faults, and is kept when there are none. */
abstract class OfPages extends Promise implements PagePrinciple {

    private final String whenKept;
    private final String advice;

    OfPages(String id, String statement, String reason, String whenKept, String advice) {
        super(id, Check.AUTO, statement, reason);
        this.whenKept = whenKept;
        this.advice = advice;
    }

    @Override
    public final Set<About> about() {
        return Set.of(About.PAGE);
    }

    @Override
    public final Verdict examine(Page page, Parameters parameters) {
        var faults = faults(page, page.document());
        return faults.isEmpty() ? Verdict.kept(whenKept) : Verdict.broken(InWords.list(faults), advice);
    }

    abstract List<String> faults(Page page, Document document);
}
