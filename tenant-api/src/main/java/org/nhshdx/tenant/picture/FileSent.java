package org.nhshdx.tenant.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.nhshdx.tenant.problem.Refused;

/**
 * A picture's file as it was sent.
 *
 * @param bytes read once there is a place in the darkroom
 * @param name what it was called there, which is asked for nothing but its words
 */
public record FileSent(Supplier<byte[]> bytes, Optional<String> name) {

    private static final long MEBIBYTE = 1024 * 1024L;

    /** Forty million pixels in a phone's quality need about half. */
    private static final long LARGEST = 30 * MEBIBYTE;

    /** Refused when none was chosen or it is too large. */
    public static FileSent of(FileUpload upload) {
        if (upload == null || upload.size() == 0 && (upload.fileName() == null || upload.fileName().isEmpty())) {
            throw Refused.invalid("picture", "Choose the picture.");
        }
        return lyingAt(upload.uploadedFile(), Optional.ofNullable(upload.fileName()));
    }

    static FileSent lyingAt(Path where, Optional<String> name) {
        if (size(where) > LARGEST) {
            throw Refused.invalid("picture", "This picture is larger than %d MB. Make it smaller and send it again.".formatted(LARGEST / MEBIBYTE));
        }
        return new FileSent(() -> read(where), name);
    }

    private static long size(Path where) {
        try {
            return Files.size(where);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] read(Path where) {
        try {
            return Files.readAllBytes(where);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
