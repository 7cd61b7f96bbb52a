package org.nhshdx.tenant.charter.principle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class InWordsTest {

    @Test
    void listsReadAsEnglishAndLongOnesAreCutShort() {
        assertThat(InWords.list(List.of("a"))).isEqualTo("a");
        assertThat(InWords.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(InWords.choice(List.of("a", "b", "c"))).isEqualTo("a, b or c");
        assertThat(InWords.list(Collections.nCopies(100, "a"))).isEqualTo("a, a, a, a, a, a, a and 93 more");
    }

    @Test
    void quotationsAreCutBetweenCharactersAndNeverInsideOne() {
        assertThat(InWords.quoted("🎪".repeat(100))).isEqualTo("“" + "🎪".repeat(80) + "…”");
        assertThat(InWords.quoted(" a ")).isEqualTo("“a”");
    }
}
