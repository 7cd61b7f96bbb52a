package org.nhshdx.tenant.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceNameTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Gloucester", "St Andrews", "St. Ives", "King's Lynn", "King’s Lynn", "Bo'ness", "Westward Ho!", "Ynys Môn",
        "Ashby-de-la-Zouch", "Brighton & Hove", "Newport (Pagnell)", "Leith, Edinburgh", "Dún Laoghaire", "Leeds مرحبا",
        "Sector 7G", "Barrow/Furness", ""})
    void takesNamesAsPeopleWriteThem(String place) {
        assertThat(PlaceName.against(place)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NHSHDx Shrewsbury", "nhshdx shrewsbury", "NHSHDx: Shrewsbury", "Shrewsbury NHSHDx", "NHS Shrewsbury"})
    void asksForThePlaceAloneWithoutOurNameBeforeIt(String place) {
        assertThat(PlaceName.against(place)).hasValueSatisfying(advice -> assertThat(advice).contains("the place alone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "Leeds {1}", "Leeds [2]", "Leeds|York", "Leeds\\York", "Leeds 🐑", "Leeds\u0007",
        "Leeds\nYork", "Leeds; York", "Leeds = York", "https://leeds"})
    void namesTheSignThatNoPlaceHas(String place) {
        assertThat(PlaceName.against(place)).hasValueSatisfying(advice -> assertThat(advice).contains("in no place's name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "!!!", "...", "日本"})
    void wantsLettersThatMakeAnAddress(String place) {
        assertThat(PlaceName.against(place)).hasValueSatisfying(advice -> assertThat(advice).contains("letters"));
    }
}
