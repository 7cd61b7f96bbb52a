package org.nhshdx.core.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhshdx.core.digest.Secret;

class ConcernReferenceTest {

    @Test
    void isThreeTimesFourSignsThatCantBeMistakenAndNeverTheSame() {
        assertThat(IntStream.range(0, 1_000).mapToObj(time -> ConcernReference.drawnFrom(Secret.fresh(), "No ramp.").value()))
                .doesNotHaveDuplicates()
                .allMatch(value -> value.matches("([2-9A-HJKMNP-TV-Z]{4}-){2}[2-9A-HJKMNP-TV-Z]{4}"));
    }

    @Test
    void isTheSameForTheSameWordsWithTheSameSecretAlone() {
        Secret secret = Secret.fresh();
        assertThat(ConcernReference.drawnFrom(secret, "No ramp.")).isEqualTo(ConcernReference.drawnFrom(secret, "No ramp."));
        assertThat(ConcernReference.drawnFrom(secret, "No ramp!")).isNotEqualTo(ConcernReference.drawnFrom(secret, "No ramp."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7K4M-QPXB-2N9D", " 7k4m qpxb 2n9d ", "7k4mqpxb2n9d", "7K4M–QPXB—2N9D"})
    void isUnderstoodHoweverItIsTyped(String typed) {
        assertThat(ConcernReference.typed(typed)).contains(new ConcernReference("7K4M-QPXB-2N9D"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K4M-QPXB", "7K4M-QPXB-2N9D-2222", "7K4M-QPXB-2N9O", "7K4M-QPXB-2N9\u0000", "../../etc"})
    void isNothingElse(String typed) {
        assertThat(ConcernReference.typed(typed)).isEmpty();
    }
}
