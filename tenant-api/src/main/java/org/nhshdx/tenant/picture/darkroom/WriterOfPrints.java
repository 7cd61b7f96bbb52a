package org.nhshdx.tenant.picture.darkroom;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jboss.logging.Logger;

/** Writes pixels, and nothing beside them, into a file: as WebP, or as JPEG on a machine for which WebP's library isn't made. */
enum WriterOfPrints {
    WEBP("image/webp", 0.78f) {
        @Override
        ImageWriter writer() {
            return new WebPImageWriterSpi().createWriterInstance(null);
        }
    },
    JPEG("image/jpeg", 0.82f) {
        @Override
        ImageWriter writer() {
            return ImageIO.getImageWritersByFormatName("jpeg").next();
        }
    };

    /** What prints are written as on this machine. */
    static final WriterOfPrints IN_USE = WEBP.works() ? WEBP : JPEG;

    private static final float FOR_KEEPING = 0.92f;

    private final String mediaType;
    private final float quality;

    WriterOfPrints(String mediaType, float quality) {
        this.mediaType = mediaType;
        this.quality = quality;
    }

    abstract ImageWriter writer();

    Print print(BufferedImage picture) {
        return new Print(picture.getWidth(), picture.getHeight(), mediaType, write(picture, quality));
    }

    /** To be cut again later. */
    static byte[] source(BufferedImage picture) {
        return JPEG.write(picture, FOR_KEEPING);
    }

    private byte[] write(BufferedImage picture, float how) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ImageWriter writer = writer();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(written)) {
            ImageWriteParam fine = writer.getDefaultWriteParam();
            fine.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            fine.setCompressionType(fine.getCompressionTypes()[0]);
            fine.setCompressionQuality(how);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), fine);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            writer.dispose();
        }
        return written.toByteArray();
    }

    private boolean works() {
        try {
            return write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), quality).length > 0;
        } catch (RuntimeException | LinkageError notHere) {
            Logger.getLogger(WriterOfPrints.class).warnf("Pictures are written as JPEG on this machine: %s", notHere.getMessage());
            return false;
        }
    }
}
