package org.nhshdx.web.running;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The PostgreSQL server that a checkout carries in a folder of its own, for development and for tests. */
public final class LocalPostgres {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Postmaster postmaster;

    private LocalPostgres(Postmaster postmaster) {
        this.postmaster = postmaster;
    }

    /** The server of this folder: the one still running there, or a new one on the data it left. */
    public static LocalPostgres in(Path folder) {
        Path data = writable(folder.toAbsolutePath().normalize()).resolve("postgres");
        return new LocalPostgres(Postmaster.runningIn(data).orElseGet(() -> start(folder, data)));
    }

    public String superuserUrl(String database) {
        return "jdbc:postgresql://localhost:%d/%s?user=postgres".formatted(postmaster.port(), database);
    }

    public String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(postmaster.port(), database);
    }

    public int port() {
        return postmaster.port();
    }

    /** What stops it: usable from a shutdown hook whose class loader has gone, so made of the JDK's classes only. */
    public Thread stopper() {
        ProcessHandle server = ProcessHandle.of(postmaster.pid()).orElseThrow();
        // SIGINT is PostgreSQL's "fast"; a plain SIGTERM would wait for every open psql, and pg_ctl refuses root.
        ProcessBuilder interrupt = new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid()))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        return new Thread(() -> {
            try {
                interrupt.start().waitFor();
                server.onExit().get(20, TimeUnit.SECONDS);
            } catch (Exception stillRunning) {
                server.destroy();
            }
        });
    }

    private static Postmaster start(Path folder, Path data) {
        try {
            // The library's lock outlives a server that we stop; PostgreSQL guards the folder itself.
            Files.deleteIfExists(data.resolve("epg-lock"));
            EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(folder.resolve("postgres-programs").toFile())
                    .setRegisterShutdownHook(false)
                    .setOutputRedirector(Redirect.appendTo(folder.resolve("postgres.log").toFile()))
                    .setErrorRedirector(Redirect.appendTo(folder.resolve("postgres.log").toFile()))
                    // The built-in locale sorts and folds case alike on every machine.
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("log_min_messages", "warning")
                    .setServerConfig("unix_socket_directories", "")
                    .setPGStartupWait(PATIENCE)
                    .start();
            return Postmaster.runningIn(data).orElseThrow();
        } catch (IOException | RuntimeException failed) {
            throw new CannotStart("The embedded PostgreSQL doesn't start; its own words are in %s."
                    .formatted(folder.resolve("postgres.log")), failed);
        }
    }

    private static Path writable(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "writable", null));
            return folder;
        } catch (IOException refused) {
            String sentence = "NHSHDx can't write to its data folder %s: make it yours, or name another one with NHSHDX_DATA.";
            throw new CannotStart(sentence.formatted(folder), refused);
        }
    }
}
