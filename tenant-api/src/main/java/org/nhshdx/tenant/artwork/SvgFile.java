package org.nhshdx.tenant.artwork;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A drawing as SVG: nothing but outlines, with the licence in its metadata. */
final class SvgFile {

    private static final String LETTERS = "MLQCZ";

    private final StringBuilder text = new StringBuilder();

    private SvgFile() {}

    static byte[] of(Drawing drawing, String title, Optional<Stamp> stamp) {
        SvgFile file = new SvgFile();
        file.open(drawing, title);
        stamp.ifPresent(file::tell);
        drawing.parts().forEach(file::part);
        file.text.append("</svg>\n");
        return file.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void open(Drawing drawing, String title) {
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").append(number(drawing.width())).append(' ')
                .append(number(drawing.height())).append("\" role=\"img\">\n<title>").append(Xml.escaped(title)).append("</title>\n");
    }

    private void tell(Stamp stamp) {
        text.append("<desc>").append(Xml.escaped(stamp.inWords())).append("</desc>\n<metadata>")
                .append(Xml.rdf(stamp, "")).append("</metadata>\n");
    }

    private void part(Part part) {
        Ink ink = part.ink();
        text.append("<path ");
        if (ink.fills()) {
            text.append("fill=\"").append(ink.colour().hex());
        } else {
            text.append("fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"").append(number(ink.width()))
                    .append("\" stroke=\"").append(ink.colour().hex());
        }
        if (ink.opacity() < 1) {
            text.append("\" opacity=\"").append(number(ink.opacity()));
        }
        text.append("\" d=\"");
        steps(part.outline());
        text.append("\"/>\n");
    }

    private void steps(Path2D outline) {
        double[] points = new double[6];
        for (PathIterator steps = outline.getPathIterator(null); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(points);
            text.append(LETTERS.charAt(kind));
            int numbers = switch (kind) {
                case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
                case PathIterator.SEG_QUADTO -> 4;
                case PathIterator.SEG_CUBICTO -> 6;
                default -> 0;
            };
            for (int i = 0; i < numbers; i++) {
                text.append(i == 0 ? "" : " ").append(number(points[i]));
            }
        }
    }

    /** To a hundredth, which at these sizes is finer than any printer. */
    private static String number(double value) {
        long hundredths = Math.round(value * 100);
        long rest = Math.abs(hundredths % 100);
        String whole = (hundredths < 0 ? "-" : "") + Math.abs(hundredths / 100);
        return rest == 0 ? whole : whole + (rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest);
    }
}
