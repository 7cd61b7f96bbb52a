package org.nhshdx.tenant.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.nhshdx.tenant.problem.Refused;

/** A picture's file as it was sent: where it lies and what it was called there, which is asked for nothing but its words. */
public record FileSent(Path where, Optional<String> name) {

    private static final long MEBIBYTE = 1024 * 1024L;

    /** The largest that is taken; forty million pixels in a phone's quality need about half. */
    public static final long LARGEST = 30 * MEBIBYTE;

    /** Refused when none was chosen or it is too large. */
    public static FileSent of(FileUpload upload) {
        if (upload == null || upload.size() == 0 && (upload.fileName() == null || upload.fileName().isEmpty())) {
            throw Refused.invalid("picture", "Choose the picture.");
        }
        if (upload.size() > LARGEST) {
            throw Refused.invalid("picture", "This picture is larger than %d MB. Make it smaller and send it again.".formatted(LARGEST / MEBIBYTE));
        }
        return new FileSent(upload.uploadedFile(), Optional.ofNullable(upload.fileName()));
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(where);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
