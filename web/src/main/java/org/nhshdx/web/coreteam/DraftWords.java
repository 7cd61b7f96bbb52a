package org.nhshdx.web.coreteam;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhshdx.core.charter.Shift;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.tenant.charter.principle.Figure;
import org.nhshdx.tenant.version.ClauseOnDesk;
import org.nhshdx.tenant.version.ClauseOnDesk.FigureOnDesk;
import org.nhshdx.tenant.version.SimulationOnDesk;

/** A draft of the charter and its simulation in the words of their pages. */
@TemplateExtension
final class DraftWords {

    private DraftWords() {}

    static String code(Strength strength) {
        return strength.name().toLowerCase(Locale.ROOT);
    }

    static String field(FigureOnDesk one) {
        return "figures." + one.figure().name();
    }

    static String hint(FigureOnDesk one) {
        return "Give " + one.figure().range() + ".";
    }

    static boolean isShort(FigureOnDesk one) {
        return one.figure().kind() != Figure.Kind.LIST;
    }

    static String statementHint(ClauseOnDesk clause) {
        return clause.figures().isEmpty()
                ? "One sentence that an organiser understands."
                : clause.figures().stream().map(one -> "[" + one.figure().name() + "]").collect(Collectors.joining(
                        ", ", "One sentence that an organiser understands. In the place of ", " the figure is shown."));
    }

    /** A bar needs an end, also when there is nothing to examine. */
    static int most(SimulationOnDesk simulation) {
        return Math.max(1, simulation.events());
    }

    /** "2 newly broken, 1 newly kept". */
    static String inWords(SimulationOnDesk.OfChapter chapter) {
        return Stream.of(
                        counted(chapter.newlyBroken(), "newly broken"), counted(chapter.newlyToBeJudged(), "newly to be judged"),
                        counted(chapter.newlyWaived(), "newly waived"), counted(chapter.newlyKept(), "newly kept"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String counted(int count, String what) {
        return count == 0 ? "" : count + " " + what;
    }

    static String inWords(Shift shift) {
        return shift.kind().code().replace('-', ' ');
    }

    static String look(Shift shift) {
        return switch (shift.kind()) {
            case BROKEN -> "broken";
            case TO_BE_JUDGED -> "judge";
            case WAIVED -> "waived";
            case KEPT -> "kept";
        };
    }
}
