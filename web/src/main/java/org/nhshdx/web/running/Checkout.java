package org.nhshdx.web.running;

import java.nio.file.Path;
import java.util.Optional;

/** A clone of the source, run by {@code ./mvnw quarkus:dev}, which brings along its own database. */
record Checkout(Path folder) {
    /** Quarkus can't tell its launch mode before it runs, so the build file says where development mode runs. */
    static Optional<Checkout> here() {
        return Optional.ofNullable(System.getProperty("nhshdx.checkout")).map(folder -> new Checkout(Path.of(folder)));
    }

    void bringUp() {
        if (System.getenv("NHSHDX_DB_URL") == null) {
            LocalPostgres server = LocalPostgres.in(data());
            Runtime.getRuntime().addShutdownHook(server.stopper());
            System.setProperty("nhshdx.db.url", DatabaseRoles.preparedOn(server));
        }
    }

    Path data() {
        return Optional.ofNullable(System.getenv("NHSHDX_DATA")).map(Path::of).orElse(folder.resolve(".data"));
    }
}
