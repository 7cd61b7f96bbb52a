package org.nhshdx.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    @Test
    void keepsWhatPeopleMeanByMarkdown() {
        assertThat(prose("Come *all*, bring **tea**.\n\n- one\n- two"))
                .contains("<p>Come <em>all</em>, bring <strong>tea</strong>.</p>", "<ul>", "<li>one</li>");
    }

    @Test
    void putsPeoplesHeadingsBelowThePagesOwn() {
        assertThat(prose("# Shout\n\n##### Whisper")).contains("<h3>Shout</h3>", "<h4>Whisper</h4>").doesNotContain("<h1");
    }

    @Test
    void tellsSearchEnginesNotToFollowPeoplesLinks() {
        assertThat(prose("[tea](https://tea.example.org/)"))
                .contains("href=\"https://tea.example.org/\"", "nofollow", "noopener");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))", "[x](data:text/html,hi)",
        "<svg onload=alert(1)>", "<a href=\"https://example.org\" onclick=\"alert(1)\">x</a>", "![x](https://example.org/x.png)",
        "<iframe src=https://example.org></iframe>", "<p style=\"position:fixed\">x</p>", "<form action=/x><input></form>",
        "[x]( java\nscript:alert(1))", "<!--><script>alert(1)</script>-->"})
    void letsNothingHarmfulThrough(String attempt) {
        assertThat(prose(attempt))
                .doesNotContainPattern("(?i)<(script|img|svg|iframe|form|input|style)")
                .doesNotContainPattern("(?i)<[^>]+(on\\w+|style)\\s*=")
                .doesNotContainPattern("(?i)href=\"\\s*(javascript|data):");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[tea](javascript:alert(1))", "[tea](data:text/html,hi)", "[tea]()"})
    void keepsTheWordsOfALinkThatLeadsNowhere(String link) {
        assertThat(prose(link)).contains("tea").doesNotContain("<a");
    }

    @Test
    void keepsEveryScriptAndEmoji() {
        assertThat(prose("مرحبا 👩🏽‍⚕️ Wróbel Ó Briain")).contains("مرحبا").contains("Ó Briain").contains("⚕");
    }

    @Test
    void turnsWhatIsWrittenFromRightToLeft() {
        assertThat(prose("مرحبا\n\n- שלום\n- tea")).contains("<p dir=\"auto\">مرحبا", "<li dir=\"auto\">", "<li>tea");
    }

    @Test
    void keepsTablesWithTheirHeadings() {
        assertThat(prose("| Time | What |\n|---|---|\n| 9am | Tea |"))
                .containsSubsequence("<table>", "<th>Time</th>", "<tbody>", "<td>Tea</td>");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "[", "**a ", "*a **b ", "![", "| a |\n"})
    void readsAnythingHoweverDeep(String bit) {
        assertThat(prose(bit.repeat(20_000 / bit.length()))).isNotNull();
    }

    private static String prose(String markdown) {
        return Prose.prose(markdown).getValue();
    }
}
