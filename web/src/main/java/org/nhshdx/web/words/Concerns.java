package org.nhshdx.web.words;

import io.quarkus.qute.TemplateExtension;
import org.nhshdx.core.concern.ConcernKind;
import org.nhshdx.core.concern.ConcernState;

/** What a concern is about and how far it has come, as its reporter and the core team read it. */
@TemplateExtension
public final class Concerns {

    private Concerns() {}

    public static String inWords(ConcernKind kind) {
        return switch (kind) {
            case CONDUCT -> "How somebody behaved";
            case ACCESS -> "Access";
            case NAME -> "Misuse of the name";
            case SOMETHING_ELSE -> "Something else";
        };
    }

    public static String inWords(ConcernState state) {
        return switch (state) {
            case REPORTED -> "Reported";
            case LOOKED_AT -> "Being looked at";
            case ANSWERED -> "Answered";
            case CLOSED -> "Closed";
        };
    }

    /** What that state means for whoever reported it. */
    public static String meaning(ConcernState state) {
        return switch (state) {
            case REPORTED -> "Nobody has taken it yet.";
            case LOOKED_AT -> "Somebody of the core team has it.";
            case ANSWERED -> "The core team’s answer stands below. You can write back.";
            case CLOSED -> "The core team has ended it. Why stands below.";
        };
    }
}
