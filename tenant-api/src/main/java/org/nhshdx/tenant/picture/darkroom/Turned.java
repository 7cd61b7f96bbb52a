package org.nhshdx.tenant.picture.darkroom;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as Exif writes it down, and so how its picture has to be turned. */
enum Turned {
    NOT(1, 0, 0, 1, 0, 0),
    MIRRORED(-1, 0, 0, 1, 1, 0),
    HALF_ROUND(-1, 0, 0, -1, 1, 1),
    UPSIDE_DOWN_MIRRORED(1, 0, 0, -1, 0, 1),
    LYING_MIRRORED(0, 1, 1, 0, 0, 0),
    RIGHT(0, 1, -1, 0, 1, 0),
    LYING_UPSIDE_DOWN(0, -1, -1, 0, 1, 1),
    LEFT(0, -1, 1, 0, 0, 1);

    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 200;

    private final int[] matrix;

    Turned(int... matrix) {
        this.matrix = matrix;
    }

    /** By what stands in Exif, which begins as a TIFF file does; what can't be read says nothing. */
    static Turned by(byte[] exif) {
        try {
            return read(ByteBuffer.wrap(exif));
        } catch (RuntimeException unreadable) {
            return NOT;
        }
    }

    private static Turned read(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Math.min(MOST_ENTRIES, tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (tiff.getShort(entry) == ORIENTATION) {
                return values()[tiff.getShort(entry + 8) - 1];
            }
        }
        return NOT;
    }

    boolean swapsSides() {
        return matrix[0] == 0;
    }

    /** What turns a picture of that size and makes it that wide once it is upright. */
    AffineTransform of(int width, int height, double scale) {
        double wide = (swapsSides() ? height : width) * scale;
        double high = (swapsSides() ? width : height) * scale;
        return new AffineTransform(
                matrix[0] * scale, matrix[1] * scale, matrix[2] * scale, matrix[3] * scale, matrix[4] * wide, matrix[5] * high);
    }
}
