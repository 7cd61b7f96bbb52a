package org.nhshdx.tenant.picture.darkroom;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

/** Who reads which kind: the JDK what it does well, and another where that gives up at CMYK, odd colour profiles or WebP. */
final class Readers {

    private static final ImageReaderSpi JPEG = registered(new JPEGImageReaderSpi());
    private static final ImageReaderSpi WEBP = new WebPImageReaderSpi();

    private Readers() {}

    static ImageReader of(PictureKind kind) {
        try {
            return switch (kind) {
                case JPEG -> JPEG.createReaderInstance();
                case WEBP -> WEBP.createReaderInstance();
                case PNG, GIF -> ImageIO.getImageReadersByFormatName(kind.format()).next();
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** It stands on the JDK's reader, which it looks for in the registry. */
    private static ImageReaderSpi registered(ImageReaderSpi reader) {
        IIORegistry.getDefaultInstance().registerServiceProvider(reader);
        return reader;
    }
}
