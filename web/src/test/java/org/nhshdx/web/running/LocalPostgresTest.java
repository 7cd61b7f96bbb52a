package org.nhshdx.web.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {
    @TempDir
    Path folder;

    @Test
    void isAdoptedWhenItRunsAndKeepsItsDataWhenItDoesNot() throws SQLException {
        LocalPostgres first = LocalPostgres.in(folder);
        DatabaseRoles.preparedOn(first);
        execute(first, "CREATE TABLE kept AS SELECT 42 AS answer");

        assertThat(LocalPostgres.in(folder).port()).as("the same server, adopted").isEqualTo(first.port());
        first.stopper().run();
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();

        LocalPostgres second = LocalPostgres.in(folder);
        execute(second, "SELECT answer FROM kept");
        second.stopper().run();
    }

    @Test
    void isNotFooledByANoteWhoseProcessNumberIsNowSomebodyElses() throws IOException {
        Path data = Files.createDirectories(folder.resolve("postgres"));
        String note = "%d\n%s\n1\n9\n".formatted(ProcessHandle.current().pid(), data);
        Files.writeString(data.resolve("postmaster.pid"), note);
        assertThat(Postmaster.runningIn(data)).isEmpty();
        assertThat(data.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void saysInOneSentenceThatItsFolderCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));
        assertThatThrownBy(() -> LocalPostgres.in(file.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("can't write to its data folder");
    }

    private static void execute(LocalPostgres server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.superuserUrl("nhshdx"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
