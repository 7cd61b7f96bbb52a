package org.nhshdx.tenant.charter.principle;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nhshdx.core.charter.Words;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.Sponsor;

/**
 * What is known of a chapter when it is examined.
 *
 * @param place what it is named for, such as "Gloucester"; empty when nobody has said
 * @param name what it calls itself, such as "NHSHDx Gloucester"; empty when it has no name of its own yet
 * @param sponsors the names of the sponsors it has in mind
 * @param attestations what its organisers have signed, by principle
 */
public record ChapterFacts(
        Optional<String> place, Optional<String> name, List<String> sponsors, Map<String, String> attestations) {

    static final String FAMILY = "NHSHDx";

    public ChapterFacts {
        sponsors = sponsors.stream().filter(Objects::nonNull).toList();
        attestations = attestations.entrySet().stream()
                .filter(signed -> signed.getValue() != null)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A chapter named as it should be, that has signed nothing for itself. */
    public static ChapterFacts of(String place) {
        return new ChapterFacts(Optional.of(place), Optional.of(FAMILY + " " + place), List.of(), Map.of());
    }

    /** The chapter that an event says it is of; else what its title says, else its venue's town. */
    static ChapterFacts impliedBy(EventFacts event) {
        var place = Given.text(event.chapter())
                .map(ChapterFacts::withoutFamily)
                .or(() -> Given.text(event.title()).flatMap(ChapterFacts::placeInTitle))
                .or(() -> Optional.ofNullable(event.venue()).flatMap(venue -> Given.text(venue.town())));
        return new ChapterFacts(place, Optional.empty(), List.of(), Map.of());
    }

    private static String withoutFamily(String chapter) {
        return placeInTitle(chapter).orElse(chapter);
    }

    /** What follows "NHSHDx", up to the colon that a theme stands behind. */
    private static Optional<String> placeInTitle(String title) {
        if (!title.regionMatches(true, 0, FAMILY, 0, FAMILY.length())) {
            return Optional.empty();
        }
        var rest = title.substring(FAMILY.length());
        if (!rest.isEmpty() && Character.isLetterOrDigit(rest.codePointAt(0))) {
            return Optional.empty();
        }
        var colon = rest.indexOf(':');
        return Optional.of(colon < 0 ? rest : rest.substring(0, colon))
                .map(String::strip)
                .filter(place -> !Words.of(place).list().isEmpty());
    }

    /** The same answers in the shape that principles about both chapters and events read. */
    EventFacts asFacts() {
        var known = sponsors.stream().map(name -> new Sponsor(name, null, List.of())).toList();
        return EventFacts.none()
                .of(place.orElse(null), attestations)
                .titled(name.orElse(null))
                .thanking(known);
    }
}
