package org.nhshdx.tenant.artwork;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** An address as a QR code on a light tile with the quiet edge that readers need, a square of side 1. */
final class QrSquare {

    private static final int QUIET = 4;

    private QrSquare() {}

    /** @param corner how round the tile's corners are */
    static Drawing of(String address, double corner) {
        ByteMatrix modules = modules(address);
        double module = 1.0 / (modules.getWidth() + 2 * QUIET);
        Path2D dark = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                int run = runFrom(modules, column, row);
                if (run > 0) {
                    dark.append(new Rectangle2D.Double((QUIET + column) * module, (QUIET + row) * module, run * module, module), false);
                    column += run;
                }
            }
        }
        return new Sheet(1, 1).box(0, 0, 1, 1, corner, Colour.PAPER).fill(dark, Colour.INK).done();
    }

    private static int runFrom(ByteMatrix modules, int column, int row) {
        int end = column;
        while (end < modules.getWidth() && modules.get(end, row) == 1) {
            end++;
        }
        return end - column;
    }

    private static ByteMatrix modules(String address) {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("This address is too long for a QR code: " + address, tooLong);
        }
    }
}
