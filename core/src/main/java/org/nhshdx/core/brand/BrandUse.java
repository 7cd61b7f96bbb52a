package org.nhshdx.core.brand;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a brand asset may be used for; a licence names each use that it permits. */
public enum BrandUse {
    PAGES("pages", "on the chapter’s own pages and in calendars"),
    ANNOUNCEMENTS("announcements", "in announcements, newsletters and posts"),
    PRINT("print", "in print: posters, leaflets and signs"),
    ON_THE_DAY("on-the-day", "on the day: banners, badges and stickers"),
    TALKS("talks", "in slides and talks about the event");

    private final String code;
    private final String words;

    BrandUse(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The use with this code; empty when there is none. */
    public static Optional<BrandUse> of(String code) {
        return Stream.of(values()).filter(use -> use.code.equals(code)).findFirst();
    }

    /** All of them in a sentence's words. */
    public static String inWords(List<BrandUse> uses) {
        return uses.stream().map(BrandUse::words).collect(Collectors.joining("; "));
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** Where the asset appears, as it stands within a sentence. */
    public String words() {
        return words;
    }
}
