package org.nhshdx.core.brand;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a chapter may be licensed to use, each kind on its own. */
public enum BrandAsset {
    NAME("name", "name"),
    LOCK_UP("lock-up", "logo lock-up"),
    BANNER("banner", "event banner"),
    STICKER("sticker", "sticker"),
    POSTER("poster", "A3 poster"),
    SOCIAL_CARD("social-card", "social card"),
    NAME_BADGES("name-badges", "name badge sheet");

    @EnumeratedValue
    private final String code;

    private final String words;

    BrandAsset(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The asset with this code; empty when there is none. */
    public static Optional<BrandAsset> of(String code) {
        return Stream.of(values()).filter(asset -> asset.code.equals(code)).findFirst();
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** The same at the head of a list: "Logo lock-up". */
    public String heading() {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** What people call it, as it stands within a sentence after "the" or "a". */
    public String words() {
        return words;
    }
}
