package org.nhshdx.tenant.picture.darkroom;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Walks through a WebP's chunks: it must be whole, stand still, and be inside as large as it says outside. */
final class WebpChunks {

    private static final int HEADER = 12;
    private static final int CHUNK = 8;
    private static final int MOVES = 0x02;
    private static final int SIDE = 0x3fff;

    private final ByteBuffer bytes;
    private Turned turned = Turned.NOT;
    private String outside = "";

    private WebpChunks(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static Negative look(byte[] bytes) {
        WebpChunks chunks = new WebpChunks(bytes);
        long end = CHUNK + (chunks.bytes.getInt(4) & 0xffffffffL);
        if (end > bytes.length) {
            throw Unreadable.cutShort();
        }
        for (int at = HEADER; at + CHUNK <= end;) {
            int length = chunks.bytes.getInt(at + 4);
            if (length < 0) {
                throw Unreadable.damaged();
            }
            chunks.look(new String(bytes, at, 4, StandardCharsets.ISO_8859_1), at + CHUNK, length);
            at = Math.addExact(at, CHUNK + length + length % 2);
        }
        return new Negative(PictureKind.WEBP, bytes, chunks.turned);
    }

    private void look(String name, int at, int length) {
        switch (name) {
            case "VP8X" -> {
                still((bytes.get(at) & MOVES) == 0);
                measure((three(at + 4) + 1) + "x" + (three(at + 7) + 1));
            }
            case "ANIM", "ANMF" -> still(false);
            case "VP8 " -> measure((bytes.getShort(at + 6) & SIDE) + "x" + (bytes.getShort(at + 8) & SIDE));
            case "VP8L" -> {
                int sides = bytes.getInt(at + 1);
                measure(((sides & SIDE) + 1) + "x" + ((sides >> 14 & SIDE) + 1));
            }
            case "EXIF" -> turned = Turned.by(exif(at, length));
            default -> { }
        }
    }

    private static void still(boolean stands) {
        if (!stands) {
            throw Unreadable.moving();
        }
    }

    private void measure(String size) {
        if (!outside.isEmpty() && !outside.equals(size)) {
            throw Unreadable.bomb();
        }
        outside = size;
    }

    private byte[] exif(int at, int length) {
        int begins = Unfit.at(bytes.array(), at, "Exif\u0000\u0000") ? at + 6 : at;
        return Arrays.copyOfRange(bytes.array(), begins, at + length);
    }

    private int three(int at) {
        return bytes.get(at) & 0xff | (bytes.get(at + 1) & 0xff) << 8 | (bytes.get(at + 2) & 0xff) << 16;
    }
}
