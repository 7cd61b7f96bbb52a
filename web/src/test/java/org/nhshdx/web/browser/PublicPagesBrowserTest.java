package org.nhshdx.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@BrowserTest
class PublicPagesBrowserTest {
    static Stream<String> pages() {
        return Stream.of("/", "/chapters", "/events", "/charter", "/charter/1/compare/1", "/conduct", "/register", "/brand", "/privacy", "/accessibility", "/x", "/apply", "/concern",
                "/handbook", "/handbook/timetable", "/handbook/wifi-and-sockets?people=60&sockets=80", "/handbook/food?people=100&absent=20&days=1&lunch=7.50",
                "/handbook/letters", "/handbook/signs");
    }

    static Stream<Arguments> pagesAtEveryWidth() {
        return pages().flatMap(page -> IntStream.of(320, 375, 1280).mapToObj(width -> Arguments.of(page, width)));
    }

    @ParameterizedTest
    @MethodSource("pagesAtEveryWidth")
    void areSoundAtEveryWidth(String page, int width, Visit visit) {
        visit.atWidth(width).open(page);
        assertThat(visit.page().locator("h1").count()).isEqualTo(1);
        visit.isSoundForEverybody();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void areSoundInTheDark(String page, Visit visit) {
        visit.inTheDark().open(page).isSoundForEverybody();
    }
}
