package org.nhshdx.tenant.concern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamingTest {

    private static final String ZOFIA = "Zofia Wróbel-Kent";
    private static final String ADDRESS = "zed.k@example.org";

    @ParameterizedTest
    @ValueSource(strings = {
        "It was Zofia Wróbel-Kent.", "it was zofia wrobel kent", "ZOFIA WRÓBEL-KENT shouted", "It was Zofia’s idea",
        "Ask Wróbel-Kent about it", "Zofia\nWróbel-Kent", "zofia in small letters alone", "WROBEL behaved badly", "A kent, of all people"})
    void findsAWholeNameOrAPartOfItInAnySpelling(String words) {
        assertThat(Naming.names(words, ZOFIA, ADDRESS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"About zed.k@example.org", "Whoever Zed.K is", "mailto:ZED.K@EXAMPLE.ORG"})
    void findsAnAddressAndWhatStandsBeforeItsAt(String words) {
        assertThat(Naming.names(words, ZOFIA, ADDRESS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nobody was named.", "Zofianna did", "somebody@example.org", "A kentish k"})
    void findsNobodyWhoIsntThere(String words) {
        assertThat(Naming.names(words, ZOFIA, ADDRESS)).isFalse();
    }

    @Test
    void findsAShortNameAndNoInitial() {
        assertThat(Naming.names("jo shouted", "Jo A. Ng", "")).isTrue();
        assertThat(Naming.names("a word too many", "Jo A. Ng", "")).isFalse();
    }
}
