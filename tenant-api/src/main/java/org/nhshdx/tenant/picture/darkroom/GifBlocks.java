package org.nhshdx.tenant.picture.darkroom;

/** Walks through a GIF's blocks to its end and counts its pictures, of which there may be one. */
final class GifBlocks {

    private static final int HEADER = 13;
    private static final int IMAGE = 0x2c;
    private static final int EXTENSION = 0x21;
    private static final int TRAILER = 0x3b;
    private static final int DESCRIPTOR = 10;
    private static final int PALETTE = 0x80;

    private final byte[] bytes;
    private int at;
    private int pictures;

    private GifBlocks(byte[] bytes) {
        this.bytes = bytes;
        this.at = HEADER + palette(bytes[HEADER - 3]);
    }

    static Negative look(byte[] bytes) {
        GifBlocks blocks = new GifBlocks(bytes);
        while (blocks.next()) {
            if (blocks.pictures > 1) {
                throw Unreadable.moving();
            }
        }
        return new Negative(PictureKind.GIF, bytes, Turned.NOT);
    }

    private boolean next() {
        switch (bytes[at]) {
            case IMAGE -> {
                pictures++;
                skipBlocks(at + DESCRIPTOR + palette(bytes[at + DESCRIPTOR - 1]) + 1);
            }
            case EXTENSION -> skipBlocks(at + 2);
            case TRAILER -> {
                return false;
            }
            default -> throw Unreadable.damaged();
        }
        return true;
    }

    private void skipBlocks(int begin) {
        at = begin;
        while (bytes[at] != 0) {
            at += 1 + (bytes[at] & 0xff);
        }
        at++;
    }

    private static int palette(byte flags) {
        return (flags & PALETTE) == 0 ? 0 : 3 * (2 << (flags & 7));
    }
}
