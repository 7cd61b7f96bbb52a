package org.nhshdx.tenant.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.charter.Finding;
import org.nhshdx.tenant.charter.Outcome;
import org.nhshdx.tenant.charter.Rulings;
import org.nhshdx.tenant.charter.principle.Page;
import org.nhshdx.tenant.problem.Advice;

/**
 * Holds a section against the principle that everybody can read our pages, before it is published.
 *
 * <p>The other principles about pages are about what stands around the sections, which organisers can't take away.
 */
@ApplicationScoped
public class PageGate {

    private static final String READABLE = "readable-by-all";
    private static final String AROUND = "<h1>The chapter</h1><h2>The section</h2>";

    @Inject
    SectionHtml html;

    @Inject
    Charters charters;

    /** What is against publishing it; call it in any scope. */
    public List<Advice> against(String markdown) {
        Charter charter = charters.inForce();
        Page page = new Page(AROUND + html.of(markdown), "", charter.version(), "", List.of());
        return charter.examinePage(page, Rulings.none()).finding(READABLE).stream()
                .filter(finding -> finding.outcome() == Outcome.BROKEN)
                .map(PageGate::advice)
                .toList();
    }

    private static Advice advice(Finding finding) {
        return new Advice("draft", "There is %s. %s".formatted(finding.evidence(), finding.advice()));
    }
}
