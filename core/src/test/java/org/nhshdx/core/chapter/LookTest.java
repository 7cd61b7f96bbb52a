package org.nhshdx.core.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LookTest {

    private static final Look NEW = Look.standard();

    @Test
    void aNewPageHasOneOfEachSectionAndHidesNone() {
        assertThat(NEW.shown()).startsWith("about", "day").endsWith("past", "sponsors").doesNotContain("words");
    }

    @Test
    void aSectionMovesByOneAndNeverOffThePage() {
        assertThat(NEW.placing("day", 1).order()).startsWith("day", "about");
        assertThat(NEW.placing("day", -7).placeOf("day")).contains(1);
        assertThat(NEW.placing("day", 4_000).order()).endsWith("past", "day", "sponsors");
    }

    @Test
    void sponsorsAreThankedLastWhateverMoves() {
        assertThat(NEW.placing("sponsors", 1)).isEqualTo(NEW);
        assertThat(new Look(List.of("sponsors", "about"), List.of(), Accent.MOSS).order()).containsExactly("about", "sponsors");
    }

    @Test
    void theCodeOfConductIsNeverHidden() {
        assertThat(NEW.hiding("conduct").shown()).contains("conduct");
        assertThat(NEW.hiding("food").shown()).doesNotContain("food");
        assertThat(NEW.hiding("food").showing("food")).isEqualTo(NEW);
    }

    @Test
    void whatIsTakenOffStandsNowhereUntilItIsPutBackWhereItWas() {
        Look own = NEW.placing("words-1", 3);
        assertThat(own.without("words-1").placeOf("words-1")).isEmpty();
        assertThat(own.without("words-1").placing("words-1", 3)).isEqualTo(own);
    }
}
