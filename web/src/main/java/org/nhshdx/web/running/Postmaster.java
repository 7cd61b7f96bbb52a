package org.nhshdx.web.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A PostgreSQL server that answers, known by the note it leaves in its data folder. */
record Postmaster(long pid, int port) {
    private static final int ATTEMPTS = 100;
    private static final int PORT_LINE = 3;
    private static final String ADDRESS =
            "jdbc:postgresql://localhost:%d/postgres?user=postgres&connectTimeout=2&loginTimeout=2";

    /** The server at work in this data folder; a note left by one that was killed is thrown away. */
    static Optional<Postmaster> runningIn(Path data) {
        Path note = data.resolve("postmaster.pid");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Postmaster> noted = read(note);
            if (Files.notExists(note)) {
                return Optional.empty();
            }
            if (noted.isPresent() && noted.get().servesFrom(data)) {
                return noted;
            }
            if (noted.isPresent() && !noted.get().isPostgres()) {
                discard(note);
                return Optional.empty();
            }
            pause();
        }
        String process = read(note).map(Postmaster::pid).map(String::valueOf).orElse("named in postmaster.pid");
        throw new CannotStart("A PostgreSQL server holds %s but doesn't answer: stop process %s, then start again."
                .formatted(data, process));
    }

    private static Optional<Postmaster> read(Path note) {
        try {
            List<String> lines = Files.readAllLines(note);
            if (lines.size() <= PORT_LINE) {
                return Optional.empty();
            }
            long pid = Long.parseLong(lines.get(0).strip());
            return Optional.of(new Postmaster(pid, Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException | NumberFormatException halfWritten) {
            return Optional.empty();
        }
    }

    private boolean servesFrom(Path data) {
        try (var connection = DriverManager.getConnection(ADDRESS.formatted(port));
                var statement = connection.createStatement();
                var answer = statement.executeQuery("show data_directory")) {
            return answer.next() && Files.isSameFile(Path.of(answer.getString(1)), data);
        } catch (SQLException | IOException notOurs) {
            return false;
        }
    }

    /** Process numbers are used again, so one that is alive may be somebody else's. */
    private boolean isPostgres() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(process -> process.info().command().map(command -> command.contains("postgres")).orElse(true))
                .orElse(false);
    }

    private static void discard(Path note) {
        try {
            Files.deleteIfExists(note);
        } catch (IOException refused) {
            throw new CannotStart("NHSHDx can't remove %s: make the data folder yours.".formatted(note), refused);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while waiting for PostgreSQL.", interrupted);
        }
    }
}
