package org.nhshdx.tenant.picture.darkroom;

import org.nhshdx.tenant.problem.Refused;

/** Refuses a file where a picture was expected, at the field that it was sent in. */
final class Unreadable {

    static final String FIELD = "picture";

    private Unreadable() {}

    static Refused because(String sentence) {
        return Refused.invalid(FIELD, sentence);
    }

    /** It begins as a picture and doesn't go on as one. */
    static Refused damaged() {
        return because("This picture is damaged, and we can’t read it. Open it, save it again as a JPEG or PNG, and send that.");
    }

    /** Its end is missing. */
    static Refused cutShort() {
        return because("The end of this picture is missing: it was cut short on its way. Send it again.");
    }

    /** It moves, and whoever is made dizzy by that couldn't stop it. */
    static Refused moving() {
        return because("This picture moves, and people couldn’t stop it. Save one still of it as a PNG and send that.");
    }

    /** It would unfold to far more than was sent. */
    static Refused bomb() {
        return because("This file is small and unfolds to an enormous picture. We don’t open such files. Send the photograph itself.");
    }
}
