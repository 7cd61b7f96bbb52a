package org.nhshdx.tenant.readability;

import org.nhshdx.tenant.charter.principle.InWords;

/**
 * What makes a text hard to read for some, and what to do about it.
 *
 * @param what such as "A link doesn't say where it goes"
 * @param about the words it is about, as they were written
 * @param advice a sentence its writer can act on
 */
public record Remark(Strength strength, String what, String about, String advice) {

    static Remark stop(String what, String about, String advice) {
        return new Remark(Strength.STOPS, what, about, advice);
    }

    static Remark hint(String what, String about, String advice) {
        return new Remark(Strength.HINTS, what, about, advice);
    }

    public boolean stopsPublishing() {
        return strength == Strength.STOPS;
    }

    /** The words it is about in quotation marks, shortened when there are many. */
    public String quotation() {
        return InWords.quoted(about);
    }

    /** All of it in a row, for where there is one line. */
    public String sentence() {
        return "%s: %s. %s".formatted(what, quotation(), advice);
    }
}
