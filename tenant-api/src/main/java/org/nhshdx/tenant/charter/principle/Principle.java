package org.nhshdx.tenant.charter.principle;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.nhshdx.core.charter.Strength;

/** One promise of the charter: what it says, why, what it is about and how it is checked. */
public interface Principle {

    /** Its name for good: "free-to-attend". */
    String id();

    /** What it speaks of. */
    Set<About> about();

    /** Who finds out whether it is kept. */
    Check check();

    /** The promise in one sentence that an organiser understands; its figures stand in square brackets. */
    Sentence statement();

    /** Why we promise it. */
    String reason();

    /** Whether an exception may ever be made. */
    default boolean isWaivable() {
        return true;
    }

    /** Whether our own terms or forms see to it, so that nobody can break it here. */
    default boolean isGuaranteed() {
        return false;
    }

    /** The figures that a charter version gives it. */
    default List<Figure> figures() {
        return List.of();
    }

    /** How strongly a charter version may make it bind: what is never waived stays a rule, what only time can tell a value. */
    default Set<Strength> strengths() {
        if (!isWaivable()) {
            return Set.of(Strength.RULE);
        }
        return check() == Check.COUNTED ? Set.of(Strength.VALUE) : EnumSet.allOf(Strength.class);
    }

    /** What is wrong with figures that are each right by themselves. @param typed a figure by its name */
    default Optional<Contradiction> contradiction(UnaryOperator<String> typed) {
        return Optional.empty();
    }

    /** A figure that doesn't go with another, and what would. */
    record Contradiction(String figure, String sentence) {}
}
