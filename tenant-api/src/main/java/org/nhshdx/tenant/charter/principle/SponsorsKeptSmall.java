package org.nhshdx.tenant.charter.principle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.nhshdx.core.charter.Words;

/** Thanks are given at the end, in a small voice. */
final class SponsorsKeptSmall extends OfPages {

    private static final String NEVER_THERE = "title, header, h1";
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    SponsorsKeptSmall() {
        super(
                "sponsors-kept-small",
                "Sponsors are thanked by name in their own section, smaller than the chapter's name, never on top.",
                "The page is about the day; who brought the sandwiches comes after.",
                "sponsors are thanked in their own section, or there are none",
                "Thank sponsors in the sponsors' section alone, below everything else.");
    }

    @Override
    List<String> faults(Page page, Document document) {
        var faults = new ArrayList<String>();
        for (var name : page.sponsors()) {
            var sponsor = SponsorName.of(name);
            if (document.select(NEVER_THERE).stream().anyMatch(element -> sponsor.isIn(Words.of(element.text())))) {
                faults.add(InWords.quoted(name) + " stands on top");
            } else if (document.body().getAllElements().stream().anyMatch(element -> isOutOfPlace(element, sponsor))) {
                faults.add(InWords.quoted(name) + " stands outside the sponsors' section");
            }
        }
        return faults;
    }

    private static boolean isOutOfPlace(Element element, SponsorName sponsor) {
        return (sponsor.isIn(Words.of(element.ownText())) || sponsor.isIn(Words.of(element.attr("alt"))))
                && !isInSponsorsSection(element);
    }

    private static boolean isInSponsorsSection(Element element) {
        return element.parents().stream()
                .filter(parent -> parent.is("section, aside"))
                .anyMatch(section -> section.select(HEADINGS).stream()
                        .findFirst()
                        .map(heading -> heading.text().toLowerCase(Locale.ROOT).matches(".*(sponsor|thank).*"))
                        .orElse(false));
    }
}
