package org.nhshdx.web.organise;

import jakarta.enterprise.context.ApplicationScoped;
import org.nhshdx.tenant.page.SectionHtml;
import org.nhshdx.web.words.Prose;

/** A section's words as the public page shows them. */
@ApplicationScoped
class ProseHtml implements SectionHtml {

    @Override
    public String of(String markdown) {
        return Prose.prose(markdown).toString();
    }
}
