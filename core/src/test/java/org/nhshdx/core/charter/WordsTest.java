package org.nhshdx.core.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NHSHDx Gloucester|nhshdx  GLOUCESTER",
                "Stoke-on-Trent|stoke on trent",
                "King's Lynn|Kings Lynn",
                "King’s Lynn|KING'S-LYNN",
                "Wilf Ó Briain|wilf o briain",
                "Zofia Wróbel-Kent|zofia wrobel kent",
                "Łódź|lodz",
                "Straße|STRASSE",
                "Ward Light|WardLight",
                "Ｆｕｌｌ　ｗｉｄｔｈ|full width",
            })
    void caseAccentsPunctuationAndSpacingDoNotMatter(String one, String other) {
        assertThat(Words.of(one)).isEqualTo(Words.of(other)).hasSameHashCodeAs(Words.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Gloucester|Gloucestershire", "Acme|Acne", "Bath|", "🎪|🚲"})
    void differentNamesStayDifferent(String one, String other) {
        assertThat(Words.of(one)).isNotEqualTo(Words.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NHSHDx Gloucester: sponsored by ACME|Acme|true",
                "NHSHDx Cartwright|Art|false",
                "NHSHDx King's Lynn|King|false",
                "Boards by Ward-Light Software|WardLight|true",
                "Boards by WardLight|Ward Light|true",
                "Boards on wards|light ward|false",
                "aab|ab|false",
                "a a b|ab|true",
                "anything|!!!|false",
                "anything|''|false",
                "Ac\u200Bme day|acme|true",
            })
    void aNameIsFoundInAnotherAsWholeWordsOnly(String name, String part, boolean found) {
        assertThat(Words.of(name).contain(Words.of(part))).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00A0", "\u200B", "\u2003\u200E"})
    void textWithNothingToSeeIsBlank(String text) {
        assertThat(Words.isBlank(text)).isTrue();
    }

    @Test
    void anEmojiIsNotBlankThoughItHasNoWords() {
        assertThat(Words.isBlank("🎪")).isFalse();
        assertThat(Words.of("🎪").list()).isEmpty();
    }

    @Test
    void anEndingIsTakenOffUnlessNothingWouldBeLeft() {
        assertThat(Words.of("Acme Co. Ltd").withoutEnding(List.of("co", "ltd")).list())
                .containsExactly("acme");
        assertThat(Words.of("Limited").withoutEnding(List.of("limited")).list()).containsExactly("limited");
    }
}
