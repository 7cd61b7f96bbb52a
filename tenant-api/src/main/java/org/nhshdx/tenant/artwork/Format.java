package org.nhshdx.tenant.artwork;

import java.util.Locale;
import java.util.Optional;

/**
 * A kind of file, and how large a picture of points is.
 *
 * @param width in points, nothing for outlines
 * @param words what people need it for
 * @param paper what it is printed on, for what has an edge to cut off
 */
public record Format(Kind kind, int width, String words, Optional<Paper> paper) {

    /** What programs call it. */
    public enum Kind {
        SVG("image/svg+xml"),
        PNG("image/png"),
        PDF("application/pdf");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        /** The end of a file's name. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Format svg() {
        return new Format(Kind.SVG, 0, "for the web and for whoever lays things out", Optional.empty());
    }

    static Format png(int width, String words) {
        return new Format(Kind.PNG, width, words, Optional.empty());
    }

    /** Of a drawing whose edge is to be cut off, without that edge. */
    static Format png(int width, String words, Paper paper) {
        return new Format(Kind.PNG, width, words, Optional.of(paper));
    }

    static Format pdf(Paper paper, String words) {
        return new Format(Kind.PDF, 0, words, Optional.of(paper));
    }

    /** "SVG" or "PNG, 1600 wide". */
    public String name() {
        return kind.name() + (width == 0 ? "" : ", " + width + " wide");
    }

    /** The drawing without the edge that is printed to be cut off. */
    Drawing cut(Drawing drawing) {
        return paper.map(size -> drawing.trimmed(drawing.width() * size.bleed() / (size.width() + 2 * size.bleed()))).orElse(drawing);
    }

    /** "-1600.png" or ".svg". */
    String ending() {
        return (width == 0 ? "" : "-" + width) + "." + kind.ending();
    }
}
