package org.nhshdx.tenant.charter.principle;

import java.util.List;
import org.nhshdx.core.charter.Words;

/** A sponsor's name as people say it: without "Ltd" and the like, so that leaving that off hides nobody. */
public record SponsorName(Words words) {

    private static final List<String> LEGAL_FORMS =
            List.of("ltd", "limited", "plc", "llp", "inc", "incorporated", "llc", "corp", "cic", "cio", "gmbh", "uk");

    public static SponsorName of(String name) {
        return new SponsorName(Words.of(name).withoutEnding(LEGAL_FORMS));
    }

    /** Whether it stands there as whole words, one after the other. */
    public boolean isIn(Words text) {
        return text.contain(words);
    }

    /** The same for all ways to write this sponsor's name. */
    public String key() {
        return words.key();
    }
}
