package org.nhshdx.tenant.artwork;

import java.awt.geom.Path2D;
import java.util.Scanner;
import java.util.regex.Pattern;

/** Outlines written down as SVG writes them: absolute M, L, C and Z, each with its letter. */
final class Outline {

    private static final Pattern GAPS = Pattern.compile("[\\s,]+|(?<=[MLCZ])|(?=[MLCZ])");

    private Outline() {}

    static Path2D of(String written) {
        Path2D path = new Path2D.Double();
        try (Scanner words = new Scanner(written).useDelimiter(GAPS)) {
            while (words.hasNext()) {
                step(path, words.next(), words);
            }
        }
        return path;
    }

    private static void step(Path2D path, String letter, Scanner words) {
        switch (letter) {
            case "M" -> path.moveTo(next(words), next(words));
            case "L" -> path.lineTo(next(words), next(words));
            case "C" -> path.curveTo(next(words), next(words), next(words), next(words), next(words), next(words));
            case "Z" -> path.closePath();
            default -> throw new IllegalArgumentException("Not a step of an outline: " + letter);
        }
    }

    private static double next(Scanner words) {
        return Double.parseDouble(words.next());
    }
}
