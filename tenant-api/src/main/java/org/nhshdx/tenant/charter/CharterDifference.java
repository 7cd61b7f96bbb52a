package org.nhshdx.tenant.charter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What differs from one version of the charter to another, principle by principle.
 *
 * @param reordered whether those that both have stand in another order
 */
public record CharterDifference(int before, int after, boolean reordered, List<PrincipleChange> changes) {

    public static CharterDifference between(Charter before, Charter after) {
        List<PrincipleChange> changes = Stream.concat(ids(after), ids(before)).distinct()
                .flatMap(id -> PrincipleChange.of(before.promise(id), after.promise(id)).stream())
                .toList();
        boolean reordered = !ids(before).filter(after::has).toList().equals(ids(after).filter(before::has).toList());
        return new CharterDifference(before.version(), after.version(), reordered, changes);
    }

    private static Stream<String> ids(Charter charter) {
        return charter.promises().stream().map(promised -> promised.principle().id());
    }

    /** Those that went this way. */
    public List<PrincipleChange> of(PrincipleChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** The ways in which anything went, in the order in which people ask. */
    public List<PrincipleChange.Kind> kinds() {
        return Stream.of(PrincipleChange.Kind.values()).filter(kind -> !of(kind).isEmpty()).toList();
    }

    public Optional<PrincipleChange> of(String principle) {
        return changes.stream().filter(change -> change.principle().equals(principle)).findFirst();
    }
}
