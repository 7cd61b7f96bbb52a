package org.nhshdx.web.layout;

import io.quarkus.qute.RawString;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What every public page carries around its content.
 *
 * @param title what the browser's tab and a search result say
 * @param description one or two sentences for search results and shared links
 * @param path the page's own address without the host, the canonical one; empty when it isn't public
 * @param section the part of the site it belongs to
 * @param linkedData schema.org facts as JSON, or empty
 * @param listed whether search engines may list it
 * @param branded whether it carries the mark and the colours
 * @param picture what stands for it where its link is shared; empty where ours does
 */
public record Page(
        String title, String description, String path, Section section, String linkedData, boolean listed, boolean branded,
        Optional<Picture> picture) {

    /** Addresses of pages that browsers may keep. */
    static final Pattern KEPT = Pattern.compile("(?:/cy)?/x/[^/]+/events/[^/.]+");

    private static final Pattern OF_A_CHAPTER = Pattern.compile("(/x/[^/]+)(/.*)?");

    /** A picture at this path, and what it shows. */
    public record Picture(String path, String words) {}

    /** A page with this title. */
    public static Page titled(String title) {
        return new Page(title, title, "/", Section.NONE, "", true, true, Optional.empty());
    }

    /** The same page with a description for search results and shared links. */
    public Page described(String sentence) {
        return new Page(title, sentence, path, section, linkedData, listed, branded, picture);
    }

    /** The same page at this canonical path. */
    public Page at(String canonicalPath) {
        return new Page(title, description, canonicalPath, section, linkedData, listed, branded, picture);
    }

    /** The same page in this part of the site. */
    public Page in(Section part) {
        return new Page(title, description, path, part, linkedData, listed, branded, picture);
    }

    /** The same page for a few people's eyes: no canonical address, and kept out of search engines. */
    public Page confidential() {
        return at("").unlisted();
    }

    /** The same page with facts for search engines. */
    public Page saying(LinkedData facts) {
        return new Page(title, description, path, section, facts.json(), listed, branded, picture);
    }

    /** The same page with a picture of its own for where its link is shared. */
    public Page pictured(String path, String words) {
        return new Page(title, description, this.path, section, linkedData, listed, branded, Optional.of(new Picture(path, words)));
    }

    /** The same page, kept out of search engines. */
    public Page unlisted() {
        return new Page(title, description, path, section, linkedData, false, branded, picture);
    }

    /** The same page without the brand around it, for those who may not use it. */
    public Page unbranded() {
        return new Page(title, description, path, section, linkedData, listed, false, Optional.empty());
    }

    /** Where the news of the chapter that it is about can be followed; empty on pages about no one chapter. */
    public String feed() {
        Matcher chapter = OF_A_CHAPTER.matcher(path);
        return branded && chapter.matches() ? chapter.group(1) + "/feed.atom" : "";
    }

    /** Whether browsers keep it for when there is no network: the page of a day that is under the umbrella. */
    public boolean isKept() {
        return branded && KEPT.matcher(path).matches();
    }

    /** Where a concern about this page is reported. */
    public String concern() {
        return concernAbout(path);
    }

    /** Where a concern about the page at this address is reported. */
    public static String concernAbout(String address) {
        return address.isEmpty() ? "/concern" : "/concern?page=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    /** The parts that the main navigation shows. */
    public List<Section> sections() {
        return List.of(Section.EVENTS, Section.CHAPTERS, Section.CHARTER, Section.HANDBOOK, Section.REGISTER, Section.START);
    }

    /** The facts for search engines as they stand in the page; {@link LinkedData} has made them safe there. */
    public RawString linkedDataBlock() {
        return new RawString(linkedData);
    }
}
