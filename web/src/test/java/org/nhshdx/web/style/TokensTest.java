package org.nhshdx.web.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the stylesheet decides can be read by everybody, in the light and in the dark. */
class TokensTest {
    private static final String CSS = stylesheet();

    /** They stand on nothing that has to be made out: threads, pins, hairlines. */
    private static final Set<String> DECORATION = Set.of("turquoise", "orange", "lime", "line");

    static Stream<Arguments> pairings() {
        return Stream.of(Scheme.light(CSS), Scheme.dark(CSS))
                .flatMap(scheme -> Pairing.all().stream().map(pairing -> Arguments.of(scheme.name(), pairing, scheme)));
    }

    @ParameterizedTest(name = "{1} in the {0}")
    @MethodSource("pairings")
    void standOutEnough(String name, Pairing pairing, Scheme scheme) {
        assertThat(pairing.in(scheme)).isGreaterThanOrEqualTo(pairing.least());
    }

    @Test
    void areAllHeldToIt() {
        Set<String> held = Pairing.all().stream().flatMap(one -> Stream.of(one.on(), one.ground())).collect(Collectors.toSet());
        Set<String> colours = Scheme.light(CSS).tokens().entrySet().stream()
                .filter(token -> token.getValue().matches("#[0-9a-f]{6}")).map(Map.Entry::getKey).collect(Collectors.toSet());
        colours.removeAll(DECORATION);
        assertThat(held).containsExactlyInAnyOrderElementsOf(colours);
    }

    @Test
    void areCountedAsTheGuidelinesCount() {
        assertThat(Colour.of("#000000").contrast(Colour.of("#ffffff"))).isEqualTo(21, within(1e-9));
        assertThat(Colour.of("#777777").contrast(Colour.of("#ffffff"))).isEqualTo(4.48, within(0.005));
    }

    static String stylesheet() {
        try {
            return Files.readString(Path.of("src/main/resources/assets/nhshdx.css"));
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
