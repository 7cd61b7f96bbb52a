package org.nhshdx.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void isKeptInOneSpelling() {
        assertThat(EmailAddress.typed("  Wren.O'Neil+days@Example.ORG ")).contains(new EmailAddress("wren.o'neil+days@example.org"));
        assertThat(EmailAddress.typed("mara@Müllerei.example")).contains(new EmailAddress("mara@xn--mllerei-n2a.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "wren", "wren@", "@example.org", "wren@example", "a b@example.org", "wren@example.org, jory@example.org",
        "wren@example.org\nBcc: jory@example.org", "<wren@example.org>", "wren@exa..mple.org"})
    void isOneAddressAndNothingElse(String typed) {
        assertThat(EmailAddress.typed(typed)).isEmpty();
    }
}
