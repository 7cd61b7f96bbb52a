package org.nhshdx.tenant.concern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamingTest {

    private static final String ZOFIA = "Zofia Wróbel-Kent";

    @ParameterizedTest
    @ValueSource(strings = {
        "It was Zofia Wróbel-Kent.", "it was zofia wrobel kent", "ZOFIA WRÓBEL-KENT shouted", "It was Zofia’s idea",
        "Ask Wróbel-Kent about it", "Zofia\nWróbel-Kent"})
    void findsAWholeNameInAnySpellingAndAPartOfItWithACapital(String words) {
        assertThat(Naming.names(words, ZOFIA)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nobody was named.", "Zofianna did", "A kent is no name", "zofia in small letters alone"})
    void findsNobodyWhoIsntThere(String words) {
        assertThat(Naming.names(words, ZOFIA)).isFalse();
    }
}
