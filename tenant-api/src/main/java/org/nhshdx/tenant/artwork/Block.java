package org.nhshdx.tenant.artwork;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Words set in lines within a frame, as large as they fit and broken where a word ends; a word so long that it would become a
 * hairline is broken between syllables, with a hyphen.
 *
 * @param size the letters' size
 * @param box around all that is inked, when the first baseline is at nought
 */
record Block(List<Path2D> lines, double size, Rectangle2D box) {

    /** Another line has to make the letters so much larger to be worth it. */
    private static final double WORTH_A_LINE = 1.15;

    /** So that rounding never carries a letter over the edge. */
    private static final double JUST_WITHIN = 0.9999;

    private static final double LEADING = 1.12;
    private static final Pattern BREAKS = Pattern.compile("(?<=[-–/" + Syllables.BREAK + "])| ");

    /** How much room there is, and how large letters may become. */
    record Frame(double width, double height, double largest, int mostLines) {}

    /** A side of the frame to lean on. */
    enum Lean {
        START(0), MIDDLE(0.5), END(1);

        private final double share;

        Lean(double share) {
            this.share = share;
        }
    }

    static Block fit(Typeface face, String text, Frame frame) {
        String words = Syllables.marked(Typeface.cleaned(text));
        List<Block> tries = IntStream.rangeClosed(1, frame.mostLines()).mapToObj(lines -> broken(face, words, lines, frame)).toList();
        Block best = tries.stream().max(Comparator.comparingDouble(Block::size)).orElseThrow();
        return tries.stream().filter(block -> block.size() * WORTH_A_LINE >= best.size()).findFirst().orElseThrow();
    }

    private static Block broken(Typeface face, String words, int most, Frame frame) {
        List<String> lines = evenly(face, words, most);
        Rectangle2D unit = box(stacked(face, lines, 1));
        double size = Math.min(frame.largest(), JUST_WITHIN * Math.min(frame.width() / unit.getWidth(), frame.height() / unit.getHeight()));
        List<Path2D> set = stacked(face, lines, size);
        return new Block(set, size, box(set));
    }

    /** The lines whose longest is as short as it can be. */
    private static List<String> evenly(Typeface face, String words, int most) {
        String[] pieces = BREAKS.split(words);
        double low = 0;
        double high = face.width(Syllables.shown(words));
        for (int i = 0; i < 24; i++) {
            double middle = (low + high) / 2;
            boolean fits = filled(face, words, pieces, middle).size() <= most;
            low = fits ? low : middle;
            high = fits ? middle : high;
        }
        return filled(face, words, pieces, high * 1.0001);
    }

    private static List<String> filled(Typeface face, String words, String[] pieces, double width) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        int end = 0;
        for (String piece : pieces) {
            int pieceEnds = words.indexOf(piece, end) + piece.length();
            if (end > from && face.width(Syllables.shown(words.substring(from, pieceEnds))) > width) {
                lines.add(Syllables.shown(words.substring(from, end)));
                from = end;
            }
            end = pieceEnds;
        }
        lines.add(Syllables.shown(words.substring(from)));
        return lines;
    }

    private static List<Path2D> stacked(Typeface face, List<String> lines, double size) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> moved(face.line(lines.get(i), size).outline(), 0, i * LEADING * size))
                .toList();
    }

    private static Rectangle2D box(List<Path2D> lines) {
        return lines.stream().map(line -> atLeftEdge(line).getBounds2D()).reduce(Rectangle2D::createUnion).orElseThrow();
    }

    private static Path2D atLeftEdge(Path2D line) {
        return moved(line, -line.getBounds2D().getX(), 0);
    }

    private static Path2D moved(Path2D path, double x, double y) {
        return new Path2D.Double(path, AffineTransform.getTranslateInstance(x, y));
    }

    double width() {
        return box.getWidth();
    }

    double height() {
        return box.getHeight();
    }

    /** The letters with the top of their ink at y, each line leaning on x. */
    Path2D at(double x, double y, Lean lean) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Path2D line : lines) {
            double left = x - lean.share * line.getBounds2D().getWidth();
            all.append(moved(atLeftEdge(line), left, y - box.getY()), false);
        }
        return all;
    }
}
