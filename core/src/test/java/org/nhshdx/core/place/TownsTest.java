package org.nhshdx.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TownsTest {

    private static final List<String> EVERY_AREA = Arrays.asList(("""
            AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX
            FK FY G GL GU HA HD HG HP HR HS HU HX IG IP IV KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP
            NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW
            UB W WA WC WD WF WN WR WS WV YO ZE""").split("\\s+"));

    private final Towns towns = Towns.standard();

    @ParameterizedTest
    @CsvSource({
        "Gloucester, Cheltenham, 13", "Leeds, Bradford, 14", "London, Cardiff, 211", "London, Edinburgh, 534",
        "Glasgow, Edinburgh, 67", "Belfast, Derry, 99", "Plymouth, Aberdeen, 765", "Norwich, Aberystwyth, 366",
        "Penzance, Lerwick, 1150", "Manchester, Liverpool, 50", "Hull, York, 55", "Swansea, Bristol, 96"
    })
    void distancesAreThoseOfTheMap(String from, String to, double km) {
        assertThat(named(from).kmTo(named(to))).isCloseTo(km, within(3.0));
        assertThat(named(to).kmTo(named(from))).isCloseTo(named(from).kmTo(named(to)), within(0.001));
    }

    @Test
    void theTableReachesEveryPostcodeArea() {
        assertThat(EVERY_AREA).hasSize(121);
        var reached = TownTable.read().stream().flatMap(town -> town.districts().stream())
                .map(district -> district.replaceAll("\\d", "")).collect(Collectors.toSet());
        assertThat(reached).containsExactlyInAnyOrderElementsOf(EVERY_AREA);
    }

    @Test
    void everyTownLiesInTheUnitedKingdom() {
        assertThat(towns.all()).hasSizeGreaterThan(1300).allSatisfy(town -> {
            assertThat(town.latitude()).isBetween(49.8, 60.9);
            assertThat(town.longitude()).isBetween(-8.2, 1.8);
        });
    }

    @Test
    void aDistrictBelongsToOneTownOnly() {
        var districts = TownTable.read().stream().flatMap(town -> town.districts().stream()).toList();
        assertThat(districts).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"St. Helens", "st helens", "SAINT HELENS", " St Helen's ", "StHelens"})
    void namesAreComparedWithoutCasePunctuationAndSpacing(String name) {
        assertThat(towns.find(name, null)).get().extracting(Town::name).isEqualTo("St Helens");
    }

    @Test
    void aTownIsFoundByItsOtherNamesAndWithoutAccents() {
        assertThat(named("Londonderry").name()).isEqualTo("Derry");
        assertThat(named("Ynys Mon").name()).isEqualTo("Llangefni");
        assertThat(named("Brighton & Hove").name()).isEqualTo("Brighton");
        assertThat(named("Abertawe").nation()).isEqualTo(Nation.WALES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Newport", "Richmond", "Ashford", "Bangor", "Gillingham", "Whitchurch", "Newcastle"})
    void aNameSeveralTownsShareIsNotGuessed(String name) {
        assertThat(towns.find(name, null)).isEmpty();
        assertThat(towns.find(name, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Newport, NP20 1AA, 51.588", "Newport, PO30 1AA, 50.701", "Newport, TF10 7AA, 52.769",
        "Richmond, DL10 4AA, 54.403", "Richmond, TW9 1AA, 51.461", "Bangor, BT20 3AA, 54.66",
        "Richmond, DL11, 54.403"
    })
    void aPostcodeTellsWhichOfThemItIs(String name, String postcode, double latitude) {
        assertThat(towns.find(name, postcode)).get().extracting(Town::latitude).isEqualTo(latitude);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GL1 3NN", "gl13nn", "GL1", " gl1  3nn "})
    void aPostcodeIsReadInAnyCaseAndSpacing(String postcode) {
        assertThat(towns.find(null, postcode)).get().extracting(Town::name).isEqualTo("Gloucester");
    }

    @Test
    void innerLondonsExtraLetterBelongsToTheDistrict() {
        assertThat(towns.find("London", "EC1A 1BB")).get().extracting(Town::name).isEqualTo("London");
        assertThat(towns.find("", "W1T 4AA")).get().extracting(Town::name).isEqualTo("London");
        assertThat(towns.find("London", "SW19 1AA")).get().extracting(Town::name).isEqualTo("Wimbledon");
    }

    @Test
    void theVillageIsWhereItsPostcodeSays() {
        assertThat(towns.find("Longlevens", "GL2 0AA")).get().extracting(Town::name).isEqualTo("Gloucester");
    }

    @Test
    void aNameAndAPostcodeThatContradictEachOtherAreUnknown() {
        assertThat(towns.contradict("Leeds", "GL1 3NN")).isTrue();
        assertThat(towns.find("Leeds", "GL1 3NN")).isEmpty();
        assertThat(towns.contradict("Cheltenham", "GL1 3NN")).isFalse();
        assertThat(towns.contradict("Longlevens", "GL1 3NN")).isFalse();
        assertThat(towns.find("Leeds", "ZE2 9AA")).as("an area that isn't Leeds's, without a listed district").isEmpty();
    }

    @Test
    void whatIsNotListedIsUnknown() {
        assertThat(towns.find("Brackenmere", null)).isEmpty();
        assertThat(towns.find("Brackenmere", "GL99 9ZZ")).as("an area alone is too wide").isEmpty();
        assertThat(towns.find(null, null)).isEmpty();
        assertThat(towns.find(" ", " ")).isEmpty();
        assertThat(towns.find("🏥", "not a postcode")).isEmpty();
    }

    @Test
    void whatIsNoPostcodeLeavesTheNameToDecide() {
        assertThat(towns.find("Gloucester", "tbc")).get().extracting(Town::name).isEqualTo("Gloucester");
        assertThat(towns.find("Gloucester", "GL")).get().extracting(Town::name).isEqualTo("Gloucester");
    }

    private Town named(String name) {
        return towns.find(name, null).orElseThrow();
    }
}
