package org.nhshdx.tenant.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.nhshdx.tenant.problem.Refused;

/** A body that is all there, on disk until it has been looked at, so that nobody who sends slowly keeps the darkroom. */
record FileReceived(Path where) implements AutoCloseable {

    static FileReceived from(InputStream body) {
        try {
            FileReceived received = new FileReceived(Files.createTempFile("picture", ""));
            received.take(body);
            return received;
        } catch (IOException brokenOff) {
            throw Refused.unreadable("picture", "The picture didn’t arrive whole. Send it again.");
        }
    }

    private void take(InputStream body) throws IOException {
        try {
            Files.copy(body, where, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException brokenOff) {
            close();
            throw brokenOff;
        }
    }

    FileSent sent() {
        return new FileSent(where, Optional.empty());
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(where);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
