package org.nhshdx.core.brand;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a poster carries and anybody may look up: "NHSHDX-GLO-7K4MQP", without letters that look like digits. */
public record LicenceCode(String value) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern TYPED = Pattern.compile("NHSHDX([A-Z0-9]{1,3})([2-9A-HJKMNP-TV-Z]{6})");
    private static final SecureRandom DICE = new SecureRandom();

    public LicenceCode {
        if (!value.matches("NHSHDX-[A-Z0-9]{1,3}-[2-9A-HJKMNP-TV-Z]{6}")) {
            throw new IllegalArgumentException("Not a licence code: " + value);
        }
    }

    /** A fresh code for a place's slug; 730 million for each three letters, and the registry refuses a second. */
    public static LicenceCode freshFor(String slug) {
        String letters = slug.replace("-", "").toUpperCase(Locale.ROOT);
        StringBuilder code = new StringBuilder("NHSHDX-" + letters.substring(0, Math.min(3, letters.length())) + "-");
        for (int i = 0; i < 6; i++) {
            code.append(ALPHABET.charAt(DICE.nextInt(ALPHABET.length())));
        }
        return new LicenceCode(code.toString());
    }

    /** What somebody typed or scanned, forgiving case, spaces and dashes; empty when it can't be a code. */
    public static Optional<LicenceCode> typed(String text) {
        Matcher code = TYPED.matcher(text.toUpperCase(Locale.ROOT).replaceAll("[\\s–—-]+", ""));
        return code.matches()
                ? Optional.of(new LicenceCode("NHSHDX-" + code.group(1) + "-" + code.group(2)))
                : Optional.empty();
    }
}
