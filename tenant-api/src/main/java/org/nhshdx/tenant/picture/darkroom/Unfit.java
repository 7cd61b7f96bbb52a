package org.nhshdx.tenant.picture.darkroom;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nhshdx.tenant.problem.Refused;

/** What is sent as a picture and can't be one here, known by its content, with what would help. */
enum Unfit {
    NOTHING("That file is empty. Choose the picture again.") {
        @Override
        boolean is(byte[] bytes) {
            return bytes.length == 0;
        }
    },
    HEIC("That is an iPhone’s own kind of picture (HEIC). On the phone choose Settings, Camera, Formats, Most Compatible, or open it in Photos and save it as a JPEG. Then send that.") {
        @Override
        boolean is(byte[] bytes) {
            return isBoxOf(bytes, List.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"));
        }
    },
    AVIF("We can’t read AVIF yet. Save the picture as a JPEG or PNG and send that.") {
        @Override
        boolean is(byte[] bytes) {
            return isBoxOf(bytes, List.of("avif", "avis"));
        }
    },
    FILM("That is a film. Choose one still picture of it, as a JPEG or PNG.") {
        @Override
        boolean is(byte[] bytes) {
            return at(bytes, 4, "ftyp") && !HEIC.is(bytes) && !AVIF.is(bytes) || at(bytes, 8, "AVI ");
        }
    },
    DRAWING("That is an SVG drawing, which can hold more than a picture. Export it as a PNG and send that.") {
        @Override
        boolean is(byte[] bytes) {
            String start = start(bytes).strip().toLowerCase(Locale.ROOT);
            return start.startsWith("<svg") || start.startsWith("<?xml") || start.startsWith("<!doctype svg");
        }
    },
    PROGRAM("That is a program and not a picture, whatever its name says.") {
        @Override
        boolean is(byte[] bytes) {
            return at(bytes, 0, "MZ") || at(bytes, 0, "\u007fELF") || at(bytes, 0, "#!") || at(bytes, 0, "PK\u0003\u0004");
        }
    },
    DOCUMENT("That is a PDF. Save the page you want as a JPEG or PNG and send that.") {
        @Override
        boolean is(byte[] bytes) {
            return at(bytes, 0, "%PDF");
        }
    };

    private static final int START = 256;
    private static final String UNKNOWN = "That isn’t a picture we can read, whatever its name says. Send a JPEG, PNG, GIF or WebP.";

    private final String advice;

    Unfit(String advice) {
        this.advice = advice;
    }

    abstract boolean is(byte[] bytes);

    /** Why these bytes, which are no kind of picture that we read, are refused. */
    static Refused refusal(byte[] bytes) {
        return Unreadable.because(
                Stream.of(values()).filter(one -> one.is(bytes)).findFirst().map(one -> one.advice).orElse(UNKNOWN));
    }

    /** Whether these letters stand there. */
    static boolean at(byte[] bytes, int offset, String letters) {
        return bytes.length >= offset + letters.length()
                && new String(bytes, offset, letters.length(), StandardCharsets.ISO_8859_1).equals(letters);
    }

    private static boolean isBoxOf(byte[] bytes, List<String> brands) {
        return at(bytes, 4, "ftyp") && brands.stream().anyMatch(brand -> at(bytes, 8, brand));
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(START, bytes.length), StandardCharsets.UTF_8).replace("\uFEFF", "");
    }
}
