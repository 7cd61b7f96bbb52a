package org.nhshdx.tenant.picture.darkroom;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The kinds of picture that are read, known by how they begin. */
enum PictureKind {
    JPEG("jpeg", 64, JpegSegments::look) {
        @Override
        boolean begins(byte[] bytes) {
            return Unfit.at(bytes, 0, "\u00ff\u00d8\u00ff");
        }
    },
    PNG("png", 64, PngChunks::look) {
        @Override
        boolean begins(byte[] bytes) {
            return Unfit.at(bytes, 0, "\u0089PNG\r\n\u001a\n");
        }
    },
    /** Whole frames stay in memory while it is read. */
    GIF("gif", 16, GifBlocks::look) {
        @Override
        boolean begins(byte[] bytes) {
            return Unfit.at(bytes, 0, "GIF87a") || Unfit.at(bytes, 0, "GIF89a");
        }
    },
    WEBP("webp", 16, WebpChunks::look) {
        @Override
        boolean begins(byte[] bytes) {
            return Unfit.at(bytes, 0, "RIFF") && Unfit.at(bytes, 8, "WEBP");
        }
    };

    private static final int MILLION = 1_000_000;

    private final String format;
    private final int megapixels;
    private final Function<byte[], Negative> look;

    PictureKind(String format, int megapixels, Function<byte[], Negative> look) {
        this.format = format;
        this.megapixels = megapixels;
        this.look = look;
    }

    abstract boolean begins(byte[] bytes);

    /** The kind of these bytes; empty when they are none. */
    static Optional<PictureKind> of(byte[] bytes) {
        return Stream.of(values()).filter(kind -> kind.begins(bytes)).findFirst();
    }

    /** Looks all through it without unfolding anything. */
    Negative look(byte[] bytes) {
        return look.apply(bytes);
    }

    /** How the readers call it. */
    String format() {
        return format;
    }

    long mostPixels() {
        return (long) megapixels * MILLION;
    }

    int mostMegapixels() {
        return megapixels;
    }
}
