package org.nhshdx.tenant.charter.principle;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.nhshdx.tenant.charter.colour.Stylesheet;

/**
 * A public page as a reader gets it, and what it ought to say.
 *
 * @param document what is served, parsed
 * @param chapter the name of the chapter it is of: "NHSHDx Gloucester"
 * @param charterVersion the version it is under
 * @param registerEntry the path of the chapter's entry in the register: "/verify/NHSHDX-GLO-7K4MQP"
 * @param sponsors the names of the sponsors it may thank
 * @param stylesheet what its colours and sizes come from
 */
public record Page(
        Document document, String chapter, int charterVersion, String registerEntry, List<String> sponsors, Stylesheet stylesheet) {

    public Page {
        sponsors = List.copyOf(sponsors);
    }

    /** @param html the bytes that are served, as text */
    public Page(
            String html, String chapter, int charterVersion, String registerEntry, List<String> sponsors, Stylesheet stylesheet) {
        this(Jsoup.parse(html, "https://nhshdx.example.org/"), chapter, charterVersion, registerEntry, sponsors, stylesheet);
    }

    /** The same where nothing is known of colours and sizes. */
    public Page(String html, String chapter, int charterVersion, String registerEntry, List<String> sponsors) {
        this(html, chapter, charterVersion, registerEntry, sponsors, Stylesheet.none());
    }

    /** Whether this page has a link to the path, wherever the platform is served. */
    boolean linksTo(String path) {
        return document.select("a[href]").stream()
                .map(link -> link.attr("href").replaceFirst("[?#].*$", ""))
                .anyMatch(href -> href.equals(path)
                        || href.matches("https?://[^/]+") && path.equals("/")
                        || href.startsWith("http")
                                && href.replaceFirst("^https?://[^/]+", "").equals(path));
    }
}
