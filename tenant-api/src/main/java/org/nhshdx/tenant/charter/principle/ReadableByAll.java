package org.nhshdx.tenant.charter.principle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        document.select("img:not([alt]), input[type=image]:not([alt])").stream()
                .map(picture -> "a picture without an alt text (" + InWords.quoted(picture.attr("src")) + ")")
                .forEach(faults::add);
        outOfOrder(document.select("h1, h2, h3, h4, h5, h6")).ifPresent(faults::add);
        faults.addAll(page.stylesheet().of(document).tooFaint());
        if (document.select("style, [style], font, [bgcolor], [color]").size() > 0) {
            faults.add("colours that aren't the platform's");
        }
        document.select("a[href]").stream()
                .filter(ReadableByAll::saysNothing)
                .map(link -> "a link that doesn't say where it goes (" + InWords.quoted(link.text()) + " to " + link.attr("href") + ")")
                .forEach(faults::add);
        return faults;
    }

    /** One heading for the whole page, and none that skips a level. */
    private static Optional<String> outOfOrder(List<Element> headings) {
        var level = 0;
        for (var heading : headings) {
            var next = level(heading);
            if (next > level + 1) {
                return Optional.of("headings out of order (" + InWords.quoted(heading.text()) + " skips a level)");
            }
            level = next;
        }
        var tops = headings.stream().filter(heading -> level(heading) == 1).count();
        return tops == 1 ? Optional.empty() : Optional.of("headings out of order (" + tops + " at the top of the page)");
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }

    private static boolean saysNothing(Element link) {
        var name = link.hasAttr("aria-label") ? link.attr("aria-label") : link.text();
        var pictures = link.select("img[alt]").eachAttr("alt");
        var words = Words.of(name + " " + String.join(" ", pictures));
        return words.list().isEmpty() || SAYS_NOTHING.contains(words);
    }
}
