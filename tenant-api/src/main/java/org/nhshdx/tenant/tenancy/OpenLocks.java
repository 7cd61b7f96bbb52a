package org.nhshdx.tenant.tenancy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The locks that a database leaves open, as the connection of the serving role sees them. */
public final class OpenLocks {

    private OpenLocks() {}

    /** One sentence for each open lock; none when all hold. */
    public static List<String> seenFrom(Connection connection) throws SQLException {
        List<String> whoServes = among(Lock::isAboutWhoServes, connection);
        return whoServes.isEmpty() ? among(lock -> !lock.isAboutWhoServes(), connection) : whoServes;
    }

    private static List<String> among(Predicate<Lock> kind, Connection connection) throws SQLException {
        List<String> sentences = new ArrayList<>();
        for (Lock lock : Arrays.stream(Lock.values()).filter(kind).toList()) {
            whatOpens(lock, connection).map(lock::sentence).ifPresent(sentences::add);
        }
        return sentences;
    }

    private static Optional<String> whatOpens(Lock lock, Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet open = statement.executeQuery(lock.query())) {
            while (open.next()) {
                names.add(open.getString(1));
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(names.stream().sorted().collect(Collectors.joining(", ")));
    }
}
