package org.nhshdx.web.handbook;

import java.util.List;
import java.util.Optional;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.Charter.Promised;
import org.nhshdx.tenant.handbook.Handbook;
import org.nhshdx.tenant.handbook.HandbookPage;
import org.nhshdx.web.layout.Page;
import org.nhshdx.web.layout.Section;

/**
 * The handbook as it lies open at one page.
 *
 * @param promises what the page serves, in the words of the charter in force
 */
public record OpenPage(
        HandbookPage text, List<HandbookPage> contents, Optional<HandbookPage> before, Optional<HandbookPage> after,
        List<Promised> promises) {

    static OpenPage at(HandbookPage text, Charter charter) {
        return new OpenPage(
                text, Handbook.pages(), Handbook.before(text), Handbook.after(text),
                text.principles().stream().flatMap(id -> charter.promise(id).stream()).toList());
    }

    Page page() {
        return Page.titled(text.title() + " – The NHSHDx handbook")
                .described(text.summary())
                .at("/handbook/" + text.slug())
                .in(Section.HANDBOOK);
    }
}
