package org.nhshdx.tenant.charter.principle;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.nhshdx.core.charter.Words;
import org.nhshdx.tenant.charter.colour.Appearance;

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
        if (page.sponsors().isEmpty()) {
            return List.of();
        }
        var appearance = page.stylesheet().of(document);
        return page.sponsors().stream()
                .flatMap(name -> fault(document, SponsorName.of(name), appearance).stream()
                        .map(fault -> InWords.quoted(name) + " " + fault))
                .toList();
    }

    private static Optional<String> fault(Document document, SponsorName sponsor, Appearance appearance) {
        if (document.select(NEVER_THERE).stream().anyMatch(element -> sponsor.isIn(Words.of(element.text())))) {
            return Optional.of("stands on top");
        }
        var all = document.body().getAllElements();
        var top = Optional.ofNullable(document.selectFirst("h1"));
        var named = all.stream().filter(element -> names(element, sponsor)).toList();
        if (named.stream().anyMatch(element -> all.indexOf(element) < top.map(all::indexOf).orElse(0))) {
            return Optional.of("stands on top");
        }
        if (!named.stream().allMatch(SponsorsKeptSmall::isInSponsorsSection)) {
            return Optional.of("stands outside the sponsors' section");
        }
        if (named.stream().anyMatch(element -> element.closest(HEADINGS) != null)) {
            return Optional.of("stands in a heading");
        }
        var largest = top.map(appearance::size).filter(size -> size > 1);
        return largest.filter(size -> named.stream().anyMatch(element -> appearance.size(element) >= size))
                .map(size -> "is as large as the chapter's name");
    }

    private static boolean names(Element element, SponsorName sponsor) {
        return sponsor.isIn(Words.of(element.ownText())) || sponsor.isIn(Words.of(element.attr("alt")));
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
