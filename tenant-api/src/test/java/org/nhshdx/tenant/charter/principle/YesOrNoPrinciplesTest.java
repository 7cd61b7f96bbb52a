package org.nhshdx.tenant.charter.principle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhshdx.tenant.charter.Saturday;
import org.nhshdx.tenant.charter.Says;

class YesOrNoPrinciplesTest {

    @ParameterizedTest
    @CsvSource({"photos-optional, photoOptOut", "asks-background, asksBackground"})
    void yesIsKeptNoIsBrokenAndSilenceIsUnanswered(String principle, String field) {
        Says.of(principle, Saturday.with("{\"" + field + "\": true}")).kept();
        Says.of(principle, Saturday.with("{\"" + field + "\": false}")).broken();
        Says.of(principle, Saturday.with("{\"" + field + "\": null}")).unanswered();
    }

    @ParameterizedTest
    @CsvSource({"nhs-staff, NHS staff", "invited, invited"})
    void anAudienceOfSomeIsBroken(String audience, String evidence) {
        Says.of("everyone-welcome", Saturday.with("{\"audience\": \"" + audience + "\"}"))
                .broken()
                .seeing(evidence);
    }

    @Test
    void everyoneIsWelcomeOrNotAnsweredYet() {
        Says.of("everyone-welcome", Saturday.good()).kept();
        Says.of("everyone-welcome", Saturday.with("{\"audience\": null}")).unanswered();
    }
}
