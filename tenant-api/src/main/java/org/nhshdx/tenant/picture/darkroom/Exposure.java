package org.nhshdx.tenant.picture.darkroom;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import org.nhshdx.tenant.problem.Refused;

/** Unfolds a negative as far as is needed and no further: upright, in sRGB, on white. */
final class Exposure {

    /** The longer side of what is kept. */
    static final int LONGEST = 2400;

    /** As many pixels as are unfolded at once: 36 MB. Of a larger photograph each second or third row and column is read. */
    private static final long AT_ONCE = 12_000_000;

    /** Where a byte stands for more pixels than this and there are many, nobody has photographed anything. */
    private static final long MOST_FOR_A_BYTE = 100;
    private static final long MANY = 20_000_000;

    private static final int MOST_DRAWN_OUT = 4;

    private Exposure() {}

    static BufferedImage of(Negative negative) {
        ImageReader reader = Readers.of(negative.kind());
        try (ByteArrayImageInputStream in = new ByteArrayImageInputStream(negative.bytes())) {
            reader.setInput(in, true, true);
            measure(negative, reader.getWidth(0), reader.getHeight(0));
            return upright(read(reader), negative.turned());
        } catch (IOException | RuntimeException damaged) {
            throw damaged instanceof Refused refused ? refused : Unreadable.damaged();
        } finally {
            reader.dispose();
        }
    }

    private static void measure(Negative negative, long width, long height) {
        long pixels = width * height;
        if (pixels > negative.kind().mostPixels() || pixels > MANY && pixels / negative.bytes().length > MOST_FOR_A_BYTE) {
            throw pixels / negative.bytes().length > MOST_FOR_A_BYTE ? Unreadable.bomb() : Unreadable.because(
                    "This picture has %d million pixels; we read up to %d million. Make it smaller and send it again."
                            .formatted(pixels / 1_000_000, negative.kind().mostMegapixels()));
        }
        if (Math.max(width, height) > MOST_DRAWN_OUT * Math.min(width, height)) {
            throw Unreadable.because("This picture is a narrow strip. Cut it so that it is at most four times as long as high, or as high as long.");
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        int each = (int) Math.ceil(Math.sqrt((double) pixels / AT_ONCE));
        ImageReadParam sparing = reader.getDefaultReadParam();
        sparing.setSourceSubsampling(each, each, 0, 0);
        return reader.read(0, sparing);
    }

    private static BufferedImage upright(BufferedImage read, Turned turned) {
        int width = read.getWidth();
        int height = read.getHeight();
        double scale = Math.min(1, (double) LONGEST / Math.max(width, height));
        int wide = (int) Math.round((turned.swapsSides() ? height : width) * scale);
        int high = (int) Math.round((turned.swapsSides() ? width : height) * scale);
        return drawn(read, turned.of(width, height, scale), wide, high);
    }

    /** That picture, moved so, on white of that size. */
    static BufferedImage drawn(BufferedImage picture, AffineTransform moved, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(picture, moved, null);
        pen.dispose();
        return drawn;
    }
}
