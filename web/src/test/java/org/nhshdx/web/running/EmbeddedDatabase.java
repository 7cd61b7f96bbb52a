package org.nhshdx.web.running;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** An empty PostgreSQL with the four roles for every test that starts the application, thrown away after the run. */
@QuarkusTestResource(EmbeddedDatabase.class)
public final class EmbeddedDatabase implements QuarkusTestResourceLifecycleManager {
    private LocalPostgres server;

    @Override
    public Map<String, String> start() {
        server = LocalPostgres.in(folder());
        return Map.of("nhshdx.db.url", DatabaseRoles.preparedOn(server));
    }

    @Override
    public void stop() {
        server.stopper().run();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "postgres-");
        } catch (IOException refused) {
            throw new CannotStart("The tests can't write to target/.", refused);
        }
    }
}
