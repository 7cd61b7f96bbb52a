package org.nhshdx.tenant.page;

import java.time.Instant;
import java.util.Optional;
import org.nhshdx.core.chapter.Section;
import org.nhshdx.core.chapter.Wording;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Names;

/**
 * What a section said at one time, as its writers see it.
 *
 * @param number of the section's wordings, beginning with 1
 * @param by who wrote it; absent for what the section began with
 * @param draft whether the draft says the same now
 * @param published whether everybody reads the same now
 */
public record WordingOnDesk(
        int number, Instant at, Optional<String> by, String title, String words, boolean draft, boolean published) {

    /** A wording's number as it stands in an address. */
    public static int numbered(String number) {
        if (!number.matches("\\d{1,6}")) {
            throw gone();
        }
        return Integer.parseInt(number);
    }

    static Refused gone() {
        return Refused.notFound("This section never said that, or it was so long ago that it wasn't kept.");
    }

    static WordingOnDesk of(Wording wording, Section section, Names names) {
        return new WordingOnDesk(
                wording.number(), wording.writtenAt(), wording.writtenBy().map(names::of), wording.title(), wording.words(),
                wording.words().equals(section.draft()) && wording.title().equals(section.title()),
                section.published().filter(wording.words()::equals).isPresent() && wording.title().equals(section.publishedTitle()));
    }
}
