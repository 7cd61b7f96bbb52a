package org.nhshdx.tenant.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhshdx.tenant.problem.Refused;

class EmailAddressTest {

    @Test
    void isKeptInOneSpelling() {
        assertThat(EmailAddress.typed("  Wren.O'Neil+days@Example.ORG ").text()).isEqualTo("wren.o'neil+days@example.org");
        assertThat(EmailAddress.typed("mara@Müllerei.example").text()).isEqualTo("mara@xn--mllerei-n2a.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "wren", "wren@", "@example.org", "wren@example", "a b@example.org", "wren@example.org, jory@example.org",
        "wren@example.org\nBcc: jory@example.org", "<wren@example.org>", "wren@exa..mple.org"})
    void isOneAddressAndNothingElse(String typed) {
        assertThatThrownBy(() -> EmailAddress.typed(typed)).isInstanceOf(Refused.class);
    }
}
