package org.nhshdx.web.style;

import java.util.List;
import java.util.Map;

/** What the stylesheet decides in its first block, as {@code /dev/style} shows it. */
public record Tokens(Scheme light, Scheme dark) {

    static Tokens of(String css) {
        return new Tokens(Scheme.light(css), Scheme.dark(css));
    }

    /** Which colour stands on which, with the contrast in both schemes. */
    public List<Shown> pairings() {
        return Pairing.all().stream()
                .map(one -> new Shown(one.use(), one.on(), one.ground(), one.isOfWords(), one.figure(light), one.figure(dark)))
                .toList();
    }

    /** Every size of letters, the smallest first as the stylesheet lists them. */
    public List<Measure> sizes() {
        return measures("t-");
    }

    /** Every step of the one rhythm. */
    public List<Measure> steps() {
        return measures("s[0-9]");
    }

    private List<Measure> measures(String named) {
        return light.tokens().entrySet().stream()
                .filter(token -> token.getKey().matches(named + ".*"))
                .map(Measure::of)
                .toList();
    }

    /** One colour on another. */
    public record Shown(String use, String on, String ground, boolean words, String light, String dark) {}

    /** A size by its name. */
    public record Measure(String name, String value) {
        private static Measure of(Map.Entry<String, String> token) {
            return new Measure(token.getKey(), token.getValue());
        }

        /** Whether headings are set in it. */
        public boolean proclaims() {
            return name.matches("t-(h[0-9]|place)");
        }
    }
}
