package org.nhshdx.web.coreteam;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nhshdx.tenant.coreteam.Precedent;

/** How earlier decisions ended and what kind of case they were, in words. */
@TemplateExtension
public final class PrecedentWords {

    private PrecedentWords() {}

    /** "Appeal upheld". */
    public static String inWords(Precedent.Outcome outcome) {
        return switch (outcome) {
            case APPROVED -> "Approved";
            case DECLINED -> "Declined";
            case INFORMATION_REQUESTED -> "Asked for more";
            case APPEAL_UPHELD -> "Appeal upheld";
            case APPEAL_DISMISSED -> "Appeal dismissed";
            case KEPT -> "Judged as kept";
            case BROKEN -> "Judged as broken";
            case WAIVED -> "Waived";
            case WAIVER_REFUSED -> "Waiver refused";
        };
    }

    /** The class of the tag that shows it. */
    public static String colour(Precedent.Outcome outcome) {
        return switch (outcome) {
            case APPROVED, APPEAL_UPHELD, KEPT -> "kept";
            case DECLINED, APPEAL_DISMISSED, BROKEN, WAIVER_REFUSED -> "broken";
            case WAIVED -> "waived";
            case INFORMATION_REQUESTED -> "judge";
        };
    }

    /** "A day with a theme". */
    public static String inWords(Precedent.Kind kind) {
        return switch (kind) {
            case APPLICATION -> "An application";
            case CHAPTER -> "A whole chapter";
            case EVENT -> "A day";
            case THEME -> "A day with a theme";
            case SPONSORS -> "A day with sponsors";
            case WEEKDAY -> "A day in the week";
            case WEEKEND -> "A day at the weekend";
            case SEVERAL_DAYS -> "Several days";
        };
    }

    /** "A day with a theme, a day in the week": the more telling kinds when there are any. */
    public static String kindsInWords(Precedent precedent) {
        boolean telling = precedent.kinds().size() > 1;
        String kinds = precedent.kinds().stream()
                .filter(kind -> !telling || kind != Precedent.Kind.EVENT)
                .map(kind -> inWords(kind).toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? "" : kinds.substring(0, 1).toUpperCase(Locale.UK) + kinds.substring(1);
    }
}
