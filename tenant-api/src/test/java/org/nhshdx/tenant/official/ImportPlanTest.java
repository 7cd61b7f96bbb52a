package org.nhshdx.tenant.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhshdx.tenant.official.OfficialListTest.HEADING;
import static org.nhshdx.tenant.official.OfficialListTest.RIPON;
import static org.nhshdx.tenant.official.OfficialListTest.TENBY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.official.OfficialFacts;

class ImportPlanTest {

    private final List<OfficialFacts> known = facts(RIPON);

    @Test
    void tellsNewFromChangedFromUnchanged() {
        ImportPlan plan = plan(RIPON + TENBY);
        assertThat(plan.unchanged()).extracting(entry -> entry.facts().slug()).containsExactly("41-ripon");
        assertThat(plan.added()).extracting(entry -> entry.facts().slug()).containsExactly("42-tenby");
        assertThat(plan.corrected()).isEmpty();
        assertThat(plan.isSound()).isTrue();
        assertThat(plan.changesNothing()).isFalse();
    }

    @Test
    void saysWhatACorrectionChanges() {
        ImportPlan plan = plan(RIPON.replace("2031-03-02", "2031-03-03").replace(",0,", ",,"));
        assertThat(plan.corrected()).singleElement().extracting(ImportPlan.Correction::differences)
                .isEqualTo(List.of(new Difference("end", "2031-03-02", "2031-03-03"),
                        new Difference("supporters_recorded", "0", "")));
    }

    @Test
    void theSameListAgainChangesNothing() {
        assertThat(plan(RIPON).changesNothing()).isTrue();
        assertThat(plan(RIPON).fingerprint()).isEqualTo(plan(RIPON).fingerprint());
        assertThat(plan(RIPON + TENBY).fingerprint()).isNotEqualTo(plan(RIPON).fingerprint());
    }

    @Test
    void aNumberThatAnotherDayHoldsIsRefused() {
        assertThat(plan(TENBY.replace("42,", "41,")).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.column()).isEqualTo("number");
            assertThat(problem.sentence()).contains("41-ripon");
        });
        assertThat(plan(TENBY.replace("42,", "41,") + RIPON.replace("41,", "42,")).isSound())
                .as("swapping two numbers in one list is fine").isTrue();
    }

    @Test
    void aCityWeCannotPlaceIsImportedAndPointedOut() {
        ImportPlan plan = plan(TENBY.replace(",Tenby,", ",Newcastle,"));
        assertThat(plan.isSound()).isTrue();
        assertThat(plan.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.line()).isEqualTo(2);
            assertThat(notice.sentence()).contains("Newcastle").contains("postcode");
        });
        assertThat(plan(TENBY).notices()).isEmpty();
    }

    private ImportPlan plan(String rows) {
        return ImportPlan.of(list(rows), known);
    }

    private static List<OfficialFacts> facts(String rows) {
        return list(rows).entries().stream().map(OfficialList.Entry::facts).toList();
    }

    private static OfficialList list(String rows) {
        return OfficialList.read((HEADING + rows).getBytes(StandardCharsets.UTF_8));
    }
}
