package org.nhshdx.tenant.charter.principle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.nhshdx.core.charter.Words;

/** Pages can be read by ear, at any size and by tired eyes. */
final class ReadableByAll extends OfPages {

    private static final Set<Words> SAYS_NOTHING = Set.of(
            Words.of("here"),
            Words.of("click here"),
            Words.of("more"),
            Words.of("read more"),
            Words.of("link"),
            Words.of("this link"),
            Words.of("this page"));

    ReadableByAll() {
        super(
                "readable-by-all",
                "Pictures have alt texts, headings are in order, colours have contrast, links say where they go.",
                "A page that some can't read invites only the others.",
                "pictures, headings, colours and links are in order",
                "Describe each picture, take headings one step at a time, leave colours to the page, and name each"
                        + " link after where it goes.");
    }

    @Override
    List<String> faults(Page page, Document document) {
        var faults = new ArrayList<String>();
        if (document.select("img:not([alt]), input[type=image]:not([alt])").size() > 0) {
            faults.add("a picture without an alt text");
        }
        if (!areInOrder(document.select("h1, h2, h3, h4, h5, h6"))) {
            faults.add("headings out of order");
        }
        // Contrast is tested where the platform's own colours are defined; here others must not come in.
        if (document.select("style, [style], font, [bgcolor], [color]").size() > 0) {
            faults.add("colours that aren't the platform's");
        }
        if (document.select("a[href]").stream().anyMatch(ReadableByAll::saysNothing)) {
            faults.add("a link that doesn't say where it goes");
        }
        return faults;
    }

    private static boolean areInOrder(List<Element> headings) {
        var level = 0;
        var tops = 0;
        for (var heading : headings) {
            var next = heading.normalName().charAt(1) - '0';
            if (next > level + 1) {
                return false;
            }
            tops += next == 1 ? 1 : 0;
            level = next;
        }
        return tops == 1;
    }

    private static boolean saysNothing(Element link) {
        var name = link.hasAttr("aria-label") ? link.attr("aria-label") : link.text();
        var pictures = link.select("img[alt]").eachAttr("alt");
        var words = Words.of(name + " " + String.join(" ", pictures));
        return words.list().isEmpty() || SAYS_NOTHING.contains(words);
    }
}
