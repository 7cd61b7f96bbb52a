package org.nhshdx.web.site;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.Set;
import java.util.stream.Collectors;
import org.nhshdx.core.publication.EventPage;
import org.nhshdx.tenant.charter.principle.Check;
import org.nhshdx.tenant.charter.principle.Principle;
import org.nhshdx.tenant.charter.principle.Principles;
import org.nhshdx.tenant.site.EventOnSite;
import org.nhshdx.web.language.KeepingWords;
import org.nhshdx.web.language.Language;

/** How an event keeps the charter, in the words of its public page. */
@TemplateExtension
final class FindingWords {

    private static final Set<String> COUNTED = Principles.all().stream()
            .filter(principle -> principle.check() == Check.COUNTED)
            .map(Principle::id)
            .collect(Collectors.toUnmodifiableSet());

    private FindingWords() {}

    /** How many findings wait for a person. */
    static int judged(EventOnSite event) {
        return event.findings("to-be-judged").size() - unmeasured(event);
    }

    /** How many findings only time can tell. */
    static int unmeasured(EventOnSite event) {
        return (int) event.findings("to-be-judged").stream()
                .filter(finding -> COUNTED.contains(finding.principle()))
                .count();
    }

    /** The outcome as the finding tags know it. */
    static String sign(EventPage.PublicFinding finding) {
        boolean isOpen = finding.outcome().equals("to-be-judged");
        return isOpen && COUNTED.contains(finding.principle()) ? "unmeasured" : finding.outcome();
    }

    /** What its strength means for the reader. */
    static String aside(EventPage.PublicFinding finding, @TemplateAttribute("locale") Object locale) {
        boolean goesAhead = finding.outcome().equals("broken") && finding.strength().equals("value");
        return goesAhead ? Language.of(locale).words(KeepingWords.class).goesAhead() : "";
    }
}
