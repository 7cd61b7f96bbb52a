package org.nhshdx.tenant.tenancy;

import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.nhshdx.tenant.scope.Scope;

/** Tries every lock before anything else happens, and lets the application start only when all hold. */
@Singleton
public class LockCheck {

    private static final int BEFORE_ANYTHING_ELSE = 1;
    private static final String CORE_TEAM = "nhshdx_coreteam";

    @Inject
    Scope scope;

    @Inject
    javax.sql.DataSource chapters;

    @Inject
    @DataSource("coreteam")
    javax.sql.DataSource lists;

    void starting(@Observes @Priority(BEFORE_ANYTHING_ELSE) StartupEvent starting) {
        check();
    }

    /** @throws DoesNotLock with one sentence for each lock that is open */
    public void check() {
        List<String> open = scope.readingShared(this::openLocks);
        if (!open.isEmpty()) {
            throw new DoesNotLock(open);
        }
        String reader = coreTeamsRole();
        if (!reader.equals(CORE_TEAM)) {
            throw new DoesNotLock(List.of("The core team's lists connect as " + reader + ": let them connect as " + CORE_TEAM + "."));
        }
    }

    private List<String> openLocks() {
        try (Connection connection = chapters.getConnection()) {
            return OpenLocks.seenFrom(connection);
        } catch (SQLException unreadable) {
            throw new DoesNotLock(List.of("Its catalogue can't be read: " + unreadable.getMessage()));
        }
    }

    private String coreTeamsRole() {
        try (Connection connection = lists.getConnection()) {
            return connection.getMetaData().getUserName();
        } catch (SQLException unreachable) {
            throw new DoesNotLock(List.of("The core team's lists can't be reached: " + unreachable.getMessage()));
        }
    }
}
