package org.nhshdx.web.organise;

import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.tenant.page.PageOnDesk;
import org.nhshdx.tenant.page.SectionOnDesk;
import org.nhshdx.web.words.Standings;

/**
 * What somebody has just done to a page's order, told on the page that follows.
 *
 * @param undo the code of the section that can be put back; empty when there is nothing to undo
 * @param place where it stood
 */
public record JustArranged(String words, String undo, int place) {

    /** Told only of what is so: an old address tells nothing. */
    static Optional<JustArranged> of(PageOnDesk page, Optional<String> moved, Optional<String> off, Optional<String> at) {
        return Stream.concat(
                        moved.flatMap(code -> named(page.sections().stream(), code)).map(section -> moved(page, section)).stream(),
                        off.flatMap(code -> named(page.takenOff().stream(), code)).map(section -> off(section, at.orElse(""))).stream())
                .findFirst();
    }

    private static Optional<SectionOnDesk> named(Stream<SectionOnDesk> sections, String code) {
        return sections.filter(section -> section.code().equals(code)).findFirst();
    }

    private static JustArranged moved(PageOnDesk page, SectionOnDesk section) {
        String words = "“%s” is number %d of %d now%s.".formatted(
                Standings.inWords(section), section.place().orElseThrow(), page.sections().size(), section.hidden() ? ", hidden" : "");
        return new JustArranged(words, "", 0);
    }

    private static JustArranged off(SectionOnDesk section, String at) {
        int place = at.matches("\\d{1,3}") ? Integer.parseInt(at) : Integer.MAX_VALUE;
        return new JustArranged("“%s” is off the page. Its words are kept.".formatted(Standings.inWords(section)), section.code(), place);
    }
}
