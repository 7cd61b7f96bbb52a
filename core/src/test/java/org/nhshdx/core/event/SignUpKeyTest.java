package org.nhshdx.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignUpKeyTest {

    @ParameterizedTest(name = "{0} is tickets.example.org/e/12")
    @ValueSource(strings = {
            "https://tickets.example.org/e/12",
            "http://tickets.example.org/e/12",
            "  https://Tickets.Example.ORG/e/12/  ",
            "https://www.tickets.example.org/e/12",
            "https://tickets.example.org.:443/e/12",
            "https://tickets.example.org//e/./x/../12",
            "https://tickets.example.org/%65/12",
            "https://someone@tickets.example.org/e/12",
            "https://tickets.example.org/e/12#book",
            "https://tickets.example.org/e/12?",
            "https://tickets.example.org/e/12?utm_source=poster&utm_medium=paper",
            "https://tickets.example.org/e/12?fbclid=abc&aff=ebdssb&REF=x#tickets",
    })
    void manySpellingsOfOneLinkHaveOneKey(String url) {
        assertThat(SignUpKey.of(url)).contains(new SignUpKey("tickets.example.org/e/12"));
    }

    @ParameterizedTest(name = "{0} and {1} are two links")
    @CsvSource({
            "https://tickets.example.org/e/12, https://tickets.example.org/e/13",
            "https://tickets.example.org/e/12, https://tickets.example.org/E/12",
            "https://tickets.example.org/e/12, https://tickets.example.com/e/12",
            "https://tickets.example.org/e?id=12, https://tickets.example.org/e?id=13",
            "https://tickets.example.org/#/e/12, https://tickets.example.org/#/e/13",
            "https://tickets.example.org/#!e12, https://tickets.example.org/#!e13",
            "https://tickets.example.org/e%2F12, https://tickets.example.org/e/12",
            "https://tickets.example.org:8443/e, https://tickets.example.org/e",
    })
    void differentTicketsHaveDifferentKeys(String one, String other) {
        assertThat(SignUpKey.of(one)).isPresent().isNotEqualTo(SignUpKey.of(other));
    }

    @Test
    void theOrderOfParametersSaysNothing() {
        assertThat(SignUpKey.of("https://t.example.org/?b=2&a=1")).isEqualTo(SignUpKey.of("https://t.example.org?a=1&b=2"));
    }

    @Test
    void accentsAndTheirEscapesAreOneAddress() {
        assertThat(SignUpKey.of("https://bücher.example.org/ynys-môn"))
                .isEqualTo(SignUpKey.of("https://xn--bcher-kva.example.org/ynys-m%c3%b4n"))
                .isPresent();
    }

    @ParameterizedTest(name = "\"{0}\" is no address on the web")
    @ValueSource(strings = {
            "", "tba", "tickets.example.org/e/12", "mailto:someone@example.org", "javascript:alert(1)", "https://",
            "https:///e", "https://two words.example.org/", "ftp://example.org/e"})
    void whatIsNoAddressHasNoKey(String text) {
        assertThat(SignUpKey.of(text)).isEmpty();
    }
}
