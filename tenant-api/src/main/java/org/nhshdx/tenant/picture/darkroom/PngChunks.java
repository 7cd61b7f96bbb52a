package org.nhshdx.tenant.picture.darkroom;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Walks through a PNG's chunks to its end, and takes along only those that draw: texts and profiles unfold to any length. */
final class PngChunks {

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final Set<String> DRAWING = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private PngChunks() {}

    static Negative look(byte[] bytes) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(bytes.length);
        kept.write(bytes, 0, SIGNATURE);
        Turned turned = Turned.NOT;
        String name = "";
        for (int at = SIGNATURE; !name.equals("IEND");) {
            int length = ByteBuffer.wrap(bytes).getInt(at);
            int end = at + AROUND + length;
            name = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (name.equals("acTL")) {
                throw Unreadable.moving();
            }
            if (length < 0 || end < 0 || end > bytes.length) {
                throw Unreadable.cutShort();
            }
            if (name.equals("eXIf")) {
                turned = Turned.by(Arrays.copyOfRange(bytes, at + 8, at + 8 + length));
            }
            if (DRAWING.contains(name)) {
                kept.write(bytes, at, end - at);
            }
            at = end;
        }
        return new Negative(PictureKind.PNG, kept.toByteArray(), turned);
    }
}
