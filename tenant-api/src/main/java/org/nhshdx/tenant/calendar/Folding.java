package org.nhshdx.tenant.calendar;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Folds the lines of a calendar at 75 octets, as RFC 5545 3.1 asks; the library counts letters, which accents exceed. */
final class Folding {

    private static final int MOST_OCTETS = 75;
    private static final String LINE_END = "\r\n";

    private Folding() {}

    static String fold(String calendar) {
        return calendar.lines().map(Folding::foldLine).collect(Collectors.joining(LINE_END, "", LINE_END));
    }

    private static String foldLine(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int point : line.codePoints().toArray()) {
            String letter = Character.toString(point);
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                folded.append(LINE_END).append(' ');
                octets = 1;
            }
            folded.append(letter);
            octets += size;
        }
        return folded.toString();
    }
}
