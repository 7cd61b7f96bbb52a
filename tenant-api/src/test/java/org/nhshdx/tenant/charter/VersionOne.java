package org.nhshdx.tenant.charter;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nhshdx.core.charter.Clause;

/** Version 1 exactly as its migration seeds it. */
public final class VersionOne {

    private static final String MIGRATION = "/db/migration/V202611230700__create_charter_version.sql";

    private VersionOne() {}

    public static Charter charter() {
        return new Charter(1, clauses());
    }

    public static List<Clause> clauses() {
        try (var in = VersionOne.class.getResourceAsStream(MIGRATION)) {
            var sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var json = sql.substring(sql.indexOf("'[") + 1, sql.lastIndexOf("]'") + 1);
            return new ObjectMapper().readValue(json, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
