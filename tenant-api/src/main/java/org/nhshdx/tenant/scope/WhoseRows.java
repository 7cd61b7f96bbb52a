package org.nhshdx.tenant.scope;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.tenancy.ChapterInScope;

/**
 * Tells PostgreSQL whose rows each transaction may see, as its first statement.
 *
 * <p>It speaks always, also when there is no chapter: a value that a session left behind would otherwise reach the
 * next borrower of the connection.
 */
@Singleton
public class WhoseRows implements AgroalPoolInterceptor {

    private volatile boolean serving;

    void started(@Observes StartupEvent started) {
        serving = true;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            if (connection.getAutoCommit()) {
                refuseOnceServing();
                return;
            }
            try (Statement tell = connection.createStatement()) {
                tell.execute(sentence());
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database was not told whose rows this is about.", unreachable);
        }
    }

    /** Schema validation reads outside a transaction while starting; after that nobody may. */
    private void refuseOnceServing() {
        if (serving) {
            throw new IllegalStateException("The database is only reached through the scope seam.");
        }
    }

    private static String sentence() {
        Optional<ChapterInScope> scope = ChapterInScope.current();
        // A parsed UUID prints as hex digits and hyphens, so it can't carry SQL.
        String chapter = scope.flatMap(ChapterInScope::chapter).map(UUID::toString).orElse("");
        String rights = scope.map(ChapterInScope::isReadOnly).orElse(true) ? "; SET LOCAL transaction_read_only = on" : "";
        return "SET LOCAL nhshdx.chapter = '" + chapter + "'" + rights;
    }
}
