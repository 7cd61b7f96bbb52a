package org.nhshdx.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nhshdx.core.chapter.Accent;

/** Whether everybody can read on each colour that a chapter may pick, reckoned from the tokens that the pages are served with. */
class AccentTest {

    private static final double OF_TEXT = 7;
    private static final double OF_FOCUS = 3;

    private static String day;
    private static String night;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream css = AccentTest.class.getResourceAsStream("/assets/nhshdx.css")) {
            String text = new String(css.readAllBytes(), StandardCharsets.UTF_8);
            int dark = text.indexOf("@media (prefers-color-scheme: dark)");
            day = text.substring(0, dark);
            night = text.substring(dark, text.indexOf("/* Ground */"));
            assertThat(text).contains("body:has(.teeth.accent-plum) { --field: var(--plum); }");
        }
    }

    @ParameterizedTest
    @EnumSource
    void canBeReadOnByDay(Accent accent) {
        assertThat(contrast(token(day, field(accent)), token(day, "on-field"))).isGreaterThanOrEqualTo(OF_TEXT);
        assertThat(contrast(token(day, field(accent)), token(day, "focus"))).isGreaterThanOrEqualTo(OF_FOCUS);
    }

    @ParameterizedTest
    @EnumSource
    void canBeReadOnInTheDark(Accent accent) {
        assertThat(contrast(token(night, field(accent)), token(night, "on-field"))).isGreaterThanOrEqualTo(OF_TEXT);
        assertThat(contrast(token(night, field(accent)), token(night, "focus"))).isGreaterThanOrEqualTo(OF_FOCUS);
    }

    /** Turquoise is everybody's. */
    private static String field(Accent accent) {
        return accent == Accent.TURQUOISE ? "field" : accent.code();
    }

    private static int token(String block, String name) {
        Matcher found = Pattern.compile("--" + name + ": #(\\p{XDigit}{6});").matcher(block);
        assertThat(found.find()).as(name).isTrue();
        return Integer.parseInt(found.group(1), 16);
    }

    private static double contrast(int one, int other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8 & 255) + 0.0722 * linear(colour & 255);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
