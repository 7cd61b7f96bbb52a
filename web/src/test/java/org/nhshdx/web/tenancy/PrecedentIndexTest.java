package org.nhshdx.web.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Earlier decisions are found by index, with the very questions that are asked, as the role that asks them. */
@QuarkusTest
class PrecedentIndexTest {

    @Test
    void wordsAreLookedUp() throws Exception {
        assertThat(plan("PAGE", "", "", "supplier showroom", "", 20, 0L))
                .contains("decision_by_words", "judgement_by_words", "waiver_by_words").doesNotContain("Seq Scan on decision", "One-Time Filter");
    }

    @Test
    void aPrincipleIsLookedUp() throws Exception {
        assertThat(plan("PAGE", "neutral-ground", "", "", "", 20, 0L))
                .contains("decision_by_principle", "judgement_by_principle", "waiver_by_principle");
    }

    @Test
    void theLikestAreLookedUp() throws Exception {
        String words = "A supplier's showroom";
        assertThat(plan("LIKEST", new String[] {"neutral-ground"}, words, words, UUID.randomUUID(), ""))
                .contains("decision_by_principle", "decision_by_words", "judgement_by_words", "waiver_by_words");
    }

    private static String plan(String question, Object... asked) throws Exception {
        try (Connection coreTeam = AsRole.open(AsRole.CORE_TEAM)) {
            coreTeam.setAutoCommit(false);
            AsRole.run(coreTeam, "SET LOCAL enable_seqscan = off");
            StringBuilder plan = new StringBuilder();
            try (PreparedStatement explain = coreTeam.prepareStatement("EXPLAIN " + sql(question))) {
                for (int i = 0; i < asked.length; i++) {
                    explain.setObject(i + 1, asked[i]);
                }
                for (var lines = explain.executeQuery(); lines.next(); ) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }

    /** The question is nobody else's business, but this test must ask the same one. */
    private static String sql(String question) throws ReflectiveOperationException {
        Field field = Class.forName("org.nhshdx.tenant.coreteam.PrecedentSql").getDeclaredField(question);
        field.setAccessible(true);
        return (String) field.get(null);
    }
}
