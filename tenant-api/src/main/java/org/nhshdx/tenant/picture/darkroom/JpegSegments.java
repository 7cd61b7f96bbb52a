package org.nhshdx.tenant.picture.darkroom;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Walks through a JPEG's segments to its end, and leaves behind what isn't needed to draw it: Exif with the place and the
 * phone, thumbnails, comments.
 */
final class JpegSegments {

    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int APP_0 = 0xe0;
    private static final int APP_1 = 0xe1;
    private static final int APP_2 = 0xe2;
    private static final int APP_14 = 0xee;
    private static final int APP_15 = 0xef;
    private static final int COMMENT = 0xfe;
    private static final int EXIF_BEGINS = 10;

    /** A photograph has ten or so; hundreds make a small file take minutes. */
    private static final int MOST_SCANS = 50;

    private final byte[] bytes;
    private final ByteArrayOutputStream kept;
    private int at = 2;
    private int scans;
    private Turned turned = Turned.NOT;

    private JpegSegments(byte[] bytes) {
        this.bytes = bytes;
        this.kept = new ByteArrayOutputStream(bytes.length);
    }

    static Negative look(byte[] bytes) {
        JpegSegments segments = new JpegSegments(bytes);
        segments.kept.write(bytes, 0, 2);
        while (segments.next()) {
            if (segments.scans > MOST_SCANS) {
                throw Unreadable.bomb();
            }
        }
        return new Negative(PictureKind.JPEG, segments.kept.toByteArray(), segments.turned);
    }

    /** One segment with the pixels behind it, if it has any. @return whether there are more */
    private boolean next() {
        if (bytes[at] != (byte) 0xff) {
            throw Unreadable.damaged();
        }
        int marker = bytes[at + 1] & 0xff;
        if (marker == 0xff) {
            at++;
            return true;
        }
        if (marker == END) {
            kept.write(bytes, at, 2);
            return false;
        }
        int end = at + 2 + ((bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff);
        if (marker == START_OF_SCAN) {
            scans++;
            end = endOfPixels(end);
        }
        take(marker, end);
        at = end;
        return true;
    }

    private void take(int marker, int end) {
        if (marker == APP_1 && Unfit.at(bytes, at + 4, "Exif\u0000\u0000")) {
            turned = Turned.by(Arrays.copyOfRange(bytes, at + EXIF_BEGINS, end));
        }
        if (isNeeded(marker)) {
            kept.write(bytes, at, end - at);
        }
    }

    /** Of what applications add, only what tells the colours. */
    private boolean isNeeded(int marker) {
        if (marker < APP_0 || marker > APP_15) {
            return marker != COMMENT;
        }
        return marker == APP_14 || marker == APP_2 && Unfit.at(bytes, at + 4, "ICC_PROFILE");
    }

    /** Pixels end at a marker that isn't a restart; 0xff itself is followed by nought. */
    private int endOfPixels(int begin) {
        int end = begin;
        while (bytes[end] != (byte) 0xff || bytes[end + 1] == 0 || (bytes[end + 1] & 0xf8) == 0xd0) {
            end++;
        }
        return end;
    }
}
