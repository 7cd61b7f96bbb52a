package org.nhshdx.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {
    @Test
    void isThePageThatWasAskedFor() {
        assertThat(Destination.of("/organise/gloucester?tab=events").address())
                .hasToString("/organise/gloucester?tab=events");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"https://example.org/", "//example.org", "/\\example.org", "\\\\example.org", "organise",
            "javascript:alert(1)", "/not an address", "/x\r\nSet-Cookie: a=b"})
    void isHomeForWhateverLeadsElsewhere(String wish) {
        assertThat(Destination.of(wish).address()).hasToString("/");
    }
}
