package org.nhshdx.web.language;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;

/** A language that a chapter's public pages are told in; each has addresses of its own. */
public enum Language {
    ENGLISH("en-GB", "en_GB", ""),
    WELSH("cy", "cy_GB", "/cy");

    private static final String OF_A_CHAPTER = "/x/";

    private final Locale locale;
    private final String ofSharedLinks;
    private final String before;

    Language(String tag, String ofSharedLinks, String before) {
        this.locale = Locale.forLanguageTag(tag);
        this.ofSharedLinks = ofSharedLinks;
        this.before = before;
    }

    /** The language that a page is drawn in, by the locale it carries; English where it carries none. */
    public static Language of(Object locale) {
        return WELSH.locale.equals(locale) ? WELSH : ENGLISH;
    }

    /** Whether the path begins with its mark, be there a page or none. */
    public boolean marks(String path) {
        return !before.isEmpty() && (path + "/").startsWith(before + "/");
    }

    /** Whether it is the language of the page at this path. */
    boolean isOf(String path) {
        return path.startsWith(before + OF_A_CHAPTER);
    }

    /** The path, which is one in this language, without its mark. */
    String unmarked(String path) {
        return path.substring(before.length());
    }

    /** The path of the same page in this language; only a chapter's own pages have more than one. */
    public String path(String path) {
        return path.startsWith(OF_A_CHAPTER) ? before + path : path;
    }

    /** The other one. */
    public Language other() {
        return this == ENGLISH ? WELSH : ENGLISH;
    }

    public Locale locale() {
        return locale;
    }

    /** "cy", as pages and answers name it (BCP 47). */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** "cy_GB", as shared links name it (Open Graph). */
    public String ofSharedLinks() {
        return ofSharedLinks;
    }

    /** Our own words in this language. */
    public <W> W words(Class<W> bundle) {
        return this == ENGLISH ? MessageBundles.get(bundle) : MessageBundles.get(bundle, Localized.Literal.of(tag()));
    }
}
