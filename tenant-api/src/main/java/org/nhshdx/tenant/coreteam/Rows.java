package org.nhshdx.tenant.coreteam;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nhshdx.core.place.Nation;
import org.nhshdx.core.tenancy.ChapterInScope;

/** Reads rows of all chapters as {@code nhshdx_coreteam}, which may only read; never inside a chapter's scope. */
@ApplicationScoped
class Rows {

    @Inject
    @DataSource("coreteam")
    AgroalDataSource coreTeam;

    /** How one row becomes a record. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> select(String sql, RowReader<T> reader, Object... values) {
        if (ChapterInScope.current().isPresent()) {
            throw new IllegalStateException("The core team's lists are read before or after a deed, never within it.");
        }
        try (var connection = coreTeam.getConnection(); var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return read(statement.executeQuery(), reader);
        } catch (SQLException failed) {
            throw new IllegalStateException("The core team's list can't be read.", failed);
        }
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** The nation in the column of that name; empty when it isn't known. */
    static Optional<Nation> nation(ResultSet row) throws SQLException {
        return text(row, "nation").map(code -> Nation.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static <T> List<T> read(ResultSet rows, RowReader<T> reader) throws SQLException {
        List<T> all = new ArrayList<>();
        while (rows.next()) {
            all.add(reader.read(rows));
        }
        return List.copyOf(all);
    }
}
