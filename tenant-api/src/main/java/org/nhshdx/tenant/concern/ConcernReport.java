package org.nhshdx.tenant.concern;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhshdx.core.concern.ConcernKind;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.problem.Told;

/**
 * What somebody reports to the core team.
 *
 * @param page the address of the page they came from; empty when they came from none
 * @param place the chapter it is about, as they call it; empty when they don't say
 * @param asItIs whether they were told that we don't know what they call it, and leave it so
 * @param reach how they can be reached; empty when they would rather not be
 * @param keepFrom who of the core team should not read it
 */
public record ConcernReport(
        ConcernKind kind, String page, String place, boolean asItIs, String words, Optional<String> reach, Set<UUID> keepFrom) {

    public static final int LONGEST = 10_000;

    private static final int A_LINE = 200;

    /**
     * As it was typed; refused with advice at each field.
     *
     * @param unknownPlace what they had called it when they were told that we don't know it; empty when they weren't
     */
    public static ConcernReport typed(
            String kind, String page, String place, String unknownPlace, String words, String reach, Collection<String> keepFrom) {
        Refused.ifAny(wrong(kind, place, words, reach));
        return new ConcernReport(
                ConcernKind.coded(kind).orElseThrow(), ConcernPlace.page(page), place, place.equals(unknownPlace), words,
                Optional.of(reach).filter(way -> !way.isBlank()), ids(keepFrom));
    }

    /** Everything it says, the same for the same report. */
    String inOneText() {
        Stream<String> kept = keepFrom.stream().map(UUID::toString).sorted();
        return Stream.concat(Stream.of(kind.code(), page, place, words, reach.orElse("")), kept).collect(Collectors.joining("\n"));
    }

    private static List<Advice> wrong(String kind, String place, String words, String reach) {
        Optional<Advice> noKind = ConcernKind.coded(kind).isPresent() ? Optional.empty()
                : Optional.of(new Advice("kind", "Choose what it is about. “Something else” is fine."));
        return Stream.of(
                        noKind,
                        Told.wrong("words", words, LONGEST, "Tell us in a few words what happened or what you saw."),
                        Told.tooLong("place", place, A_LINE),
                        Told.tooLong("reach", reach, A_LINE))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Set<UUID> ids(Collection<String> typed) {
        Set<UUID> ids = new HashSet<>();
        for (String one : typed) {
            try {
                ids.add(UUID.fromString(one));
            } catch (IllegalArgumentException notAnId) {
                throw Refused.invalid("keepFrom", "Choose from the names on the list.");
            }
        }
        return ids;
    }
}
