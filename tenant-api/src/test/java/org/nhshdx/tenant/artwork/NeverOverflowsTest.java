package org.nhshdx.tenant.artwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a place is called, its name stands on the sheet with all its letters. */
class NeverOverflowsTest {

    private static final String LONG =
            "what happens to everybody’s outpatients’ letters between the ward, the surgery and the kitchen table at home";
    private static final String LETTERS = "aaeeiillmmnnoorrssttuuwwyyŵŷâêîôûöäéÁŴŶWMIjgqQ’-";

    static Stream<String> names() {
        Random dice = new Random(20261125);
        return Stream.concat(Drawn.PLACES.stream(), Stream.generate(() -> invented(dice)).limit(12));
    }

    private static String invented(Random dice) {
        int length = 1 + dice.nextInt(60);
        String name = dice.ints(length, 0, LETTERS.length() + 6)
                .mapToObj(i -> i < LETTERS.length() ? String.valueOf(LETTERS.charAt(i)) : " ")
                .collect(Collectors.joining()).strip();
        return name.isEmpty() ? "Y" : name;
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyLetterOfEveryPieceStandsOnTheSheet(String place) {
        for (Commission commission : List.of(Drawn.licensed(place, ""), Drawn.preview(place, LONG), Drawn.licensed(place, LONG))) {
            // The dark ones have the same shapes.
            AssetKind.everyPiece().stream().filter(piece -> piece.tone() == Tone.LIGHT).forEach(piece -> {
                Drawing drawing = piece.template().draw(commission);
                Rectangle2D letters = drawing.lettering();
                assertThat(new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()).contains(letters))
                        .as("%s of “%s”: %s on %s by %s", piece.code(), place, letters, drawing.width(), drawing.height()).isTrue();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameKeepsToItsFrameAndLosesNoLetter(String place) {
        Block block = Block.fit(Typeface.LOUD, place, new Block.Frame(300, 100, 60, 3));
        assertThat(block.width()).isLessThanOrEqualTo(300);
        assertThat(block.height()).isLessThanOrEqualTo(100);
        assertThat(block.lines()).hasSizeBetween(1, 3);
        long letters = contours(Block.fit(Typeface.LOUD, place, new Block.Frame(3000, 100, 60, 1)));
        assertThat(contours(block)).as("all letters, and perhaps a hyphen a line").isBetween(letters, letters + block.lines().size() - 1);
    }

    private static long contours(Block block) {
        return block.lines().stream().mapToLong(line -> {
            long closed = 0;
            for (var steps = line.getPathIterator(null); !steps.isDone(); steps.next()) {
                closed += steps.currentSegment(new double[6]) == PathIterator.SEG_CLOSE ? 1 : 0;
            }
            return closed;
        }).sum();
    }
}
