package org.nhshdx.tenant.artwork;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.artwork.Block.Frame;

class TypefaceTest {

    @Test
    void hasTheLettersOfEveryLanguageOfTheseIslands() {
        String welsh = "âêîôûŵŷáéíóúẃýàèìòùẁỳäëïöüẅÿÂÊÎÔÛŴŶ";
        String gaelic = "áéíóúàèìòùÁÉÍÓÚ";
        String neighbours = "łńśźżąęćčšžřđøåæœßñçõã";
        assertThat(Typeface.LOUD.lacks(welsh + gaelic + neighbours + "’‘“”–&/().,:;!?0123456789@·")).isEmpty();
        assertThat(Typeface.PLAIN.lacks(welsh + gaelic + neighbours)).isEmpty();
    }

    @Test
    void namesTheLetterItCannotDraw() {
        assertThat(Typeface.LOUD.lacks("Gloucester 東")).contains("東");
        assertThat(Drawn.preview("Gloucester", "code 🦄 and tea").undrawable()).contains("🦄");
    }

    @Test
    void putsLettersWithTheirAccentsTogetherAndTakesARealApostrophe() {
        assertThat(Typeface.cleaned("Ynys Mo\u0302n")).isEqualTo("Ynys Môn");
        assertThat(Typeface.cleaned("King's  Lynn ")).isEqualTo("King’s Lynn");
        assertThat(Typeface.cleaned("Llanfair\u00adpwllgwyngyll")).isEqualTo("Llanfairpwllgwyngyll");
    }

    @Test
    void kernsAsTheFontSays() {
        double apart = Typeface.LOUD.width("T") + Typeface.LOUD.width("y");
        assertThat(Typeface.LOUD.width("Ty")).isLessThan(apart - 0.03);
        assertThat(Typeface.LOUD.width("HH")).isCloseTo(2 * Typeface.LOUD.width("H"), org.assertj.core.data.Offset.offset(0.001));
    }

    @Test
    void breaksWhereWordsEndAndOnlyIfTheLettersGrow() {
        assertThat(lines("Ely", 3)).isEqualTo(1);
        assertThat(lines("Newcastle upon Tyne and North Shields", 3)).isGreaterThan(1);
        assertThat(lines("Ashby-de-la-Zouch", 1)).isEqualTo(1);
        assertThat(lines("Blackfriarsbridgehampton", 1)).isEqualTo(1);
        assertThat(lines("Llanfairpwllgwyngyll", 3)).as("not broken").isEqualTo(1);
        assertThat(lines("Stratford-upon-Avon", 2)).isEqualTo(2);
        assertThat(lines("12\u00a0December\u00a02026", 2)).isEqualTo(1);
    }

    @Test
    void breaksAWordThatWouldBeAHairlineBetweenSyllables() {
        String gogogoch = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
        double one = Block.fit(Typeface.LOUD, gogogoch, new Frame(200, 200, 80, 1)).size();
        Block three = Block.fit(Typeface.LOUD, gogogoch, new Frame(200, 200, 80, 3));
        assertThat(three.lines()).hasSize(3);
        assertThat(three.size()).isGreaterThan(2 * one);
        assertThat(Syllables.marked(gogogoch)).contains("fair\u00adpwll", "gyll\u00adgo").doesNotContain("l\u00adl", "c\u00adh");
        assertThat(Syllables.shown("Llanfair\u00ad")).isEqualTo("Llanfair-");
        assertThat(Block.fit(Typeface.LOUD, "W".repeat(60), new Frame(200, 200, 80, 4)).lines()).hasSize(4);
    }

    private static int lines(String text, int most) {
        return Block.fit(Typeface.LOUD, text, new Frame(200, 200, 80, most)).lines().size();
    }
}
