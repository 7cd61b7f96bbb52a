package org.nhshdx.web.words;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.tenant.charter.Piece;
import org.nhshdx.tenant.charter.PrincipleChange;

/** The difference between two versions of the charter in the words of its pages. */
@TemplateExtension
final class DifferenceWords {

    private DifferenceWords() {}

    static boolean isOut(Piece piece) {
        return piece.kind() == Piece.Kind.OUT;
    }

    static boolean isIn(Piece piece) {
        return piece.kind() == Piece.Kind.IN;
    }

    static String heading(PrincipleChange.Kind kind) {
        return switch (kind) {
            case NEW -> "New";
            case STRICTER -> "Stricter";
            case LOOSER -> "Looser";
            case OTHERWISE -> "With other figures";
            case REWORDED -> "In other words";
            case GONE -> "Gone";
        };
    }

    /** "A default becomes a rule." */
    static String strengths(PrincipleChange change) {
        String before = change.before().map(DifferenceWords::word).orElse("");
        String after = change.after().map(DifferenceWords::word).orElse("");
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() ? "It is a " + after + "." : "It was a " + before + ".";
        }
        return before.equals(after) ? "It stays a " + after + "." : "A " + before + " becomes a " + after + ".";
    }

    private static String word(Strength strength) {
        return strength.name().toLowerCase(Locale.ROOT);
    }
}
