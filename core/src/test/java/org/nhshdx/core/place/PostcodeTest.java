package org.nhshdx.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    @ParameterizedTest
    @CsvSource({
        "GL1 3NN, GL, GL1", "gl13nn, GL, GL1", "GL13 9AA, GL, GL13", "EC1A 1BB, EC, EC1", "W1T4AA, W, W1",
        "M1 1AE, M, M1", "B33 8TH, B, B33", "SW1A, SW, SW1", "LE2, LE, LE2"
    })
    void itsAreaAndDistrictAreRead(String text, String area, String district) {
        assertThat(Postcode.of(text)).contains(new Postcode(area, district));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GL", "12345", "GL1 3N", "tbc", "SPRING 2018", "GL123 4AA"})
    void whatIsNotOneIsNone(String text) {
        assertThat(Postcode.of(text)).isEmpty();
    }

    @Test
    void anAddressHoldsItsPostcodeAtItsEnd() {
        assertThat(Postcode.within("The Old Library, 101 Long Road, Leicester, LE2 7QS"))
                .contains(new Postcode("LE", "LE2"));
        assertThat(Postcode.within("4-6 Upper Row, bt7 1nt")).contains(new Postcode("BT", "BT7"));
        assertThat(Postcode.within("Unit B1 2AB, Old Street, London N1 7NG")).contains(new Postcode("N", "N1"));
        assertThat(Postcode.within("Building 4, Room A12")).isEmpty();
    }
}
