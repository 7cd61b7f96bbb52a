package org.nhshdx.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChainCheckTest {

    private static final UUID SOMEBODY = new UUID(1, 1);
    private static final String START = Chain.start("a log", List.of());

    @Test
    void aChainThatNobodyTouchedIsWhole() {
        assertThat(check(written("a", "b", "c"), Optional.empty())).isEmpty();
    }

    @Test
    void twoPartsThatReadAlikeWhenPutTogetherAreNotTheSame() {
        assertThat(Chain.digest("ab", "c")).isNotEqualTo(Chain.digest("a", "bc"));
    }

    @Test
    void aLineThatWasSealedAnewIsFoundAtTheNext() {
        List<Line> lines = written("a", "b", "c");
        Line changed = line("do", "B");
        lines.set(1, changed.sealed(Seal.on(changed, 2, hashOf(lines.get(0)))));
        assertThat(check(lines, Optional.empty())).containsExactly(
                "Line 3 doesn't follow from the one before it: one of them was changed, or they stood in another order.");
    }

    @Test
    void aLogThatWasWrittenAnewFromEndToEndIsFoundByWhatWasKeptElsewhere() {
        Anchor kept = anchorAt(written("a", "b").get(1));
        List<Line> anew = written("a", "other", "c");
        assertThat(check(anew, Optional.empty())).isEmpty();
        assertThat(check(anew, Optional.of(kept)))
                .containsExactly("Line 2 isn't the one that was written down elsewhere: the log was written anew up to there.");
    }

    @Test
    void aLogThatWasCutBackWithItsHeadIsFoundByWhatWasKeptElsewhere() {
        List<Line> lines = written("a", "b", "c");
        assertThat(check(lines.subList(0, 2), Optional.empty())).isEmpty();
        assertThat(check(lines.subList(0, 2), Optional.of(anchorAt(lines.get(2))))).containsExactly(
                "It had 3 lines when it was last written down elsewhere; now it ends with line 2.");
    }

    @Test
    void wordsThatWereErasedBreakNothingOnceALineSaysSo() {
        List<Line> lines = written("a", "Marigold moved away", "c");
        lines.set(1, lines.get(1).erased());
        assertThat(check(lines, Optional.empty()))
                .containsExactly("The words of line 2 are gone, and no later line says that they were erased.");
        Line erasing = line(ChainCheck.ERASE, "On the day that was promised.");
        lines.add(erasing.sealed(Seal.on(erasing, 4, hashOf(lines.get(2)))));
        assertThat(check(lines, Optional.empty())).isEmpty();
    }

    @Test
    void linesFromBeforeTheChainAreHeldByItsStart() {
        Optional<Tip> head = Optional.of(Tip.at(Chain.start("a log", List.of(line("invite", "Idris")))));
        ChainCheck check = new ChainCheck(Chain.start("a log", List.of(line("invite", "Wilf"))), head, Optional.empty());
        assertThat(check.verdict(head).flaws()).containsExactly("Lines from before the chain were changed, removed or added.");
    }

    /** What is found when the head is its last line's. */
    private static List<String> check(List<Line> lines, Optional<Anchor> kept) {
        Tip head = Tip.at(START);
        Line last = lines.get(lines.size() - 1);
        ChainCheck check = new ChainCheck(START, Optional.of(head), kept);
        lines.forEach(check::look);
        head.moveTo(last.seal.orElseThrow());
        return check.verdict(Optional.of(head)).flaws();
    }

    /** Lines of these words, one after the other. */
    private static List<Line> written(String... words) {
        Tip tip = Tip.at(START);
        List<Line> lines = new ArrayList<>();
        Stream.of(words).map(said -> line("do", said)).forEach(line -> lines.add(line.sealed(tip.next(line))));
        return lines;
    }

    private static Anchor anchorAt(Line line) {
        return new Anchor(line.seal.orElseThrow().number(), hashOf(line), Instant.EPOCH);
    }

    private static String hashOf(Line line) {
        return line.seal.orElseThrow().hash();
    }

    private static Line line(String verb, String words) {
        return new Line(verb, words, Optional.empty());
    }

    private record Line(String verb, String words, Optional<Seal> seal) implements LogLine {

        Line sealed(Seal by) {
            return new Line(verb, words, Optional.of(by));
        }

        Line erased() {
            seal.orElseThrow().forget();
            return new Line(verb, "", seal);
        }

        @Override
        public Instant at() {
            return Instant.EPOCH;
        }

        @Override
        public UUID personId() {
            return SOMEBODY;
        }

        @Override
        public String about() {
            return "event";
        }

        @Override
        public Optional<UUID> aboutId() {
            return Optional.of(SOMEBODY);
        }

        @Override
        public Said said() {
            return Said.why(words);
        }
    }
}
