package org.nhshdx.tenant.problem;

import java.util.Objects;

/**
 * What to change, and where: the field as the form or the JSON body names it, and a sentence its reader can act on.
 *
 * @param field the field, such as {@code venue.stepFree.entrance}; empty when it is about the whole request
 * @param sentence the remedy, in the organiser's words
 */
public record Advice(String field, String sentence) {

    public Advice {
        Objects.requireNonNull(field, "field");
        if (sentence == null || sentence.isBlank()) {
            throw new IllegalArgumentException("Advice without a sentence helps nobody");
        }
    }

    /** Advice about the whole request rather than one field. */
    public static Advice overall(String sentence) {
        return new Advice("", sentence);
    }

    /** Whether it speaks of one field. */
    public boolean namesAField() {
        return !field.isEmpty();
    }
}
