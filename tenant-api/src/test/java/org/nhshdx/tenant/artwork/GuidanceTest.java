package org.nhshdx.tenant.artwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nhshdx.core.brand.BrandAsset;

class GuidanceTest {

    @Test
    void everyAssetHasGuidance() {
        assertThat(Arrays.stream(AssetKind.values()).map(AssetKind::asset)).containsExactly(BrandAsset.values());
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatForShowsRightAndWrongAndMeasuresItsColours(AssetKind kind) {
        Guidance guidance = kind.guidance();
        assertThat(guidance.purpose()).endsWith(".");
        assertThat(guidance.permitted()).isNotEmpty();
        assertThat(guidance.right()).isNotEmpty();
        assertThat(guidance.wrong()).isNotEmpty();
        assertThat(guidance.colours()).isNotEmpty();
    }

    @Test
    void everyExampleIsShownSomewhere() {
        Stream<Example> shown = Arrays.stream(AssetKind.values()).map(AssetKind::guidance)
                .flatMap(guidance -> Stream.concat(guidance.right().stream(), guidance.wrong().stream()));
        assertThat(shown).contains(Example.values());
    }

    @ParameterizedTest
    @EnumSource
    void anExampleIsSmallAndCarriesNoLicence(Example example) {
        assertThat(example.svg()).hasSizeLessThan(60_000);
        assertThat(new String(example.svg())).doesNotContain("<metadata>", "/verify/");
    }

    @Test
    void textIsReadableOnWhateverItStandsOn() {
        assertThat(new Pairing(Colour.INK, Colour.TURQUOISE, "").verdict()).isEqualTo("for any text");
        assertThat(new Pairing(Colour.SLATE, Colour.PAPER, "").verdict()).isEqualTo("for any text");
        assertThat(new Pairing(Colour.MIST, Colour.DEEP, "").verdict()).isEqualTo("for any text");
        assertThat(new Pairing(Colour.PAPER, Colour.SEA, "").verdict()).isEqualTo("for any text");
        assertThat(new Pairing(Colour.INK, Colour.ORANGE, "").verdict()).isEqualTo("for any text");
        assertThat(new Pairing(Colour.ORANGE, Colour.PAPER, "").verdict()).isEqualTo("for shapes and large letters only");
        assertThat(new Pairing(Colour.TURQUOISE, Colour.PAPER, "").verdict()).isEqualTo("for ornament only");
    }
}
