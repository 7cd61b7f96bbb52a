package org.nhshdx.tenant.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.Section;
import org.nhshdx.core.charter.Words;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.charter.Finding;
import org.nhshdx.tenant.charter.Outcome;
import org.nhshdx.tenant.charter.Rulings;
import org.nhshdx.tenant.charter.principle.Page;
import org.nhshdx.tenant.charter.principle.SponsorName;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.sponsor.SponsorsToClear;

/**
 * Holds a section against what can be wrong with it before it is published: that not everybody can read it, and that it
 * names a sponsor before the core team has heard of it.
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

    /** What is against publishing its draft; call it inside the chapter's scope. */
    public List<Advice> against(Section section) {
        return against(section.title(), section.draft());
    }

    /** What is against publishing such a title and such words; call it inside the chapter's scope. */
    public List<Advice> against(String title, String markdown) {
        return Stream.of(unreadable(markdown), unheardOf("title", Words.of(title)), unheardOf("draft", Words.of(markdown)))
                .flatMap(advice -> advice)
                .toList();
    }

    private static Stream<Advice> unheardOf(String field, Words text) {
        return SponsorsToClear.inScope().stream()
                .filter(sponsor -> SponsorName.of(sponsor).isIn(text))
                .map(sponsor -> new Advice(field, "“%s” isn't cleared as a sponsor. Leave it out until the core team has heard of it."
                        .formatted(sponsor)));
    }

    private Stream<Advice> unreadable(String markdown) {
        Charter charter = charters.inForce();
        Page page = new Page(AROUND + html.of(markdown), "", charter.version(), "", List.of());
        return charter.examinePage(page, Rulings.none()).finding(READABLE).stream()
                .filter(finding -> finding.outcome() == Outcome.BROKEN)
                .map(PageGate::advice);
    }

    private static Advice advice(Finding finding) {
        return new Advice("draft", "There is %s. %s".formatted(finding.evidence(), finding.advice()));
    }
}
