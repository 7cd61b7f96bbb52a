package org.nhshdx.tenant.charter.principle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhshdx.tenant.charter.Saturday;
import org.nhshdx.tenant.charter.Says;

class StepFreeTest {

    private static final String ONE = "{\"venue\": {\"stepFree\": {\"%s\": %s}}}";

    @Test
    void keptWithFourTimesYes() {
        Says.of("step-free", Saturday.good()).kept();
    }

    @ParameterizedTest
    @CsvSource({"entrance, getting in", "hacking, the hacking", "toilet, a toilet", "presenting, presenting"})
    void eachOfTheFourCountsByItself(String place, String name) {
        Says.of("step-free", Saturday.with(ONE.formatted(place, "false")))
                .broken()
                .seeing(name);
        Says.of("step-free", Saturday.with(ONE.formatted(place, "null"))).unanswered();
    }

    @Test
    void unansweredWithoutAVenueOrAnyAnswer() {
        Says.of("step-free", Saturday.with("{\"venue\": null}")).unanswered();
        Says.of("step-free", Saturday.with("{\"venue\": {\"stepFree\": null}}")).unanswered();
    }
}
