package org.nhshdx.tenant.relay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTest {

    @Test
    void setsEveryLineInSoThatNoMarkupIsMade() {
        assertThat(Quoted.words("# Loud\n\n<b>bold</b>\n[here](http://example.org)"))
                .isEqualTo("    # Loud\n     \n    <b>bold</b>\n    [here](http://example.org)");
    }

    @Test
    void foldsLongLinesAtBlanksAndKeepsEveryWord() {
        String words = "word ".repeat(100).strip();
        assertThat(Quoted.words(words).lines()).allMatch(line -> line.length() <= 76 && line.startsWith("    word"));
        assertThat(Quoted.words(words).replaceAll("\\s+", " ").strip()).isEqualTo(words);
        assertThat(Quoted.words("x".repeat(200))).isEqualTo("    " + "x".repeat(200));
    }
}
