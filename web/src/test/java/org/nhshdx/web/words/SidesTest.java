package org.nhshdx.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SidesTest {

    @Test
    void onlyTheWordsThatChangedAreMarked() {
        assertThat(marked("Getting home from hospital", "Getting home by Zeppelin, from hospital"))
                .containsExactly("Getting home from hospital", "Getting home [by Zeppelin, ]from hospital");
        assertThat(marked("One two three", "Two three four")).containsExactly("[One two ]three", "[Two ]three [four]");
    }

    @Test
    void whatIsNewOrGoneIsMarkedWhole() {
        assertThat(marked("", "Porridge now")).containsExactly("", "[Porridge now]");
        assertThat(marked("Porridge now", "")).containsExactly("[Porridge now]", "");
    }

    @Test
    void everyWordOfBothIsShown() {
        String before = words(1200, 3);
        String after = words(1300, 5);
        Sides sides = Sides.of(before, after);
        assertThat(sides.before().stream().map(Sides.Piece::words).collect(Collectors.joining())).isEqualTo(before);
        assertThat(sides.after().stream().map(Sides.Piece::words).collect(Collectors.joining())).isEqualTo(after);
    }

    private static String words(int count, int step) {
        return IntStream.range(0, count).mapToObj(at -> "w" + at * step % 97).collect(Collectors.joining(" "));
    }

    private static List<String> marked(String before, String after) {
        Sides sides = Sides.of(before, after);
        return List.of(marked(sides.before()), marked(sides.after()));
    }

    private static String marked(List<Sides.Piece> side) {
        return side.stream().map(piece -> piece.isOther() ? "[" + piece.words() + "]" : piece.words()).collect(Collectors.joining());
    }
}
