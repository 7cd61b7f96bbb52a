package org.nhshdx.tenant.artwork;

import java.util.Locale;

/**
 * A kind of file, and how large a picture of points is.
 *
 * @param width in points, nothing for outlines
 * @param words what people need it for
 */
public record Format(Kind kind, int width, String words) {

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
        return new Format(Kind.SVG, 0, "for the web and for whoever lays things out");
    }

    static Format png(int width, String words) {
        return new Format(Kind.PNG, width, words);
    }

    static Format pdf(String words) {
        return new Format(Kind.PDF, 0, words);
    }

    /** "SVG" or "PNG, 1600 wide". */
    public String name() {
        return kind.name() + (width == 0 ? "" : ", " + width + " wide");
    }

    /** "-1600.png" or ".svg". */
    String ending() {
        return (width == 0 ? "" : "-" + width) + "." + kind.ending();
    }
}
