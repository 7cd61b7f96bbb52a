package org.nhshdx.web.style;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Two colours of which one stands on the other somewhere.
 *
 * @param least the contrast that has to be between them
 */
record Pairing(String use, String on, String ground, double least) {

    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;

    /** All that there are. */
    static List<Pairing> all() {
        return Stream.concat(texts(), shapes()).toList();
    }

    private static Stream<Pairing> texts() {
        return Stream.of(
                grounds("Words", "ink", "board", "paper", "sunk", "judge-tint"),
                grounds("Words of the second rank", "ink-2", "board", "paper", "sunk"),
                grounds("Links", "link", "board", "paper", "sunk", "next"),
                grounds("Mistakes, late", "broken", "board", "paper"),
                grounds("A masthead", "on-field", "field", "sky", "moss", "sand", "rose", "plum"),
                Stream.of(
                        text("The foot", "on-deep", "deep"), text("The orange button", "on-act", "act"),
                        text("The same under the pointer", "on-act", "act-hover"), text("What is next", "on-next", "next"),
                        text("Kept", "kept", "kept-tint"), text("Broken", "broken", "broken-tint"), text("To be judged", "judge", "judge-tint"),
                        text("Waived", "waived", "waived-tint"), text("The skip link", "board", "ink"), text("The grave button", "paper", "broken")))
                .flatMap(all -> all);
    }

    private static Stream<Pairing> shapes() {
        return Stream.of(
                        new String[] {"Frames of fields", "edge", "board", "paper"},
                        new String[] {"Icons of what is kept", "kept", "board", "paper", "sunk"},
                        new String[] {"The ring round what is chosen", "focus", "board", "paper", "sunk", "glow", "field", "sky", "moss", "sand", "rose", "plum"})
                .flatMap(all -> Stream.of(all).skip(2).map(ground -> new Pairing(all[0], all[1], ground, SHAPE)));
    }

    private static Stream<Pairing> grounds(String use, String on, String... grounds) {
        return Stream.of(grounds).map(ground -> text(use, on, ground));
    }

    private static Pairing text(String use, String on, String ground) {
        return new Pairing(use, on, ground, TEXT);
    }

    /** The contrast between the two in this scheme. */
    double in(Scheme scheme) {
        return scheme.colour(on).contrast(scheme.colour(ground));
    }

    /** The same as it is read, such as "7.1", never more than it is. */
    String figure(Scheme scheme) {
        return String.format(Locale.ROOT, "%.1f", Math.floor(in(scheme) * 10) / 10);
    }

    boolean isOfWords() {
        return least == TEXT;
    }
}
