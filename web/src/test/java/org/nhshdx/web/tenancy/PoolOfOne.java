package org.nhshdx.web.tenancy;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalPoolInterceptor;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;

/** A pool whose single connection everybody borrows in turn, so that whatever one leaves on it reaches the next. */
record PoolOfOne(AgroalDataSource pool) implements AutoCloseable {

    static PoolOfOne with(List<AgroalPoolInterceptor> interceptors, TransactionManager manager, TransactionSynchronizationRegistry registry)
            throws SQLException {
        var config = ConfigProvider.getConfig();
        AgroalDataSource pool = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(c -> c
                .maxSize(1)
                .acquisitionTimeout(Duration.ofSeconds(5))
                .transactionIntegration(new NarayanaTransactionIntegration(manager, registry))
                .connectionFactoryConfiguration(f -> f
                        .jdbcUrl(config.getValue("nhshdx.db.url", String.class))
                        .principal(new NamePrincipal(AsRole.APP))
                        .credential(new SimplePassword(config.getValue("nhshdx.db.app-password", String.class))))));
        pool.setPoolInterceptors(interceptors);
        return new PoolOfOne(pool);
    }

    /** How many letters of chapters other than this one can be seen on it now. */
    int strangersLetters(UUID chapter) {
        return count(pool, "SELECT count(*) FROM letter WHERE chapter_id <> '%s'".formatted(chapter));
    }

    int lettersOf(UUID chapter) {
        return count(pool, "SELECT count(*) FROM letter WHERE chapter_id = '%s'".formatted(chapter));
    }

    void run(String sql) {
        try (Connection connection = pool.getConnection()) {
            AsRole.run(connection, sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    static int count(DataSource source, String sql) {
        try (Connection connection = source.getConnection(); var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
