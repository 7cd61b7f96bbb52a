package org.nhshdx.tenant.charter.principle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.tenant.charter.Saturday;
import org.nhshdx.tenant.charter.Says;

class NoBankHolidayTest {

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "2012-05-26, england, kept",
        "2012-06-02, england, broken",
        "2013-05-25, england, broken",
        "2020-05-09, england, broken",
        "2020-05-02, england, kept",
        "2022-06-04, wales, broken",
        "2022-05-28, england, kept",
        "2022-09-17, england, broken",
        "2023-05-06, scotland, broken",
        "2023-05-07, northern-ireland, broken",
        "2011-04-30, england, broken",
        "2018-04-01, england, broken",
        "2018-04-01, scotland, broken",
        "2021-12-25, england, broken",
        "2018-08-25, england, broken",
        "2018-08-25, scotland, kept",
        "2018-08-04, scotland, broken",
        "2018-08-04, england, kept",
        "2018-03-17, northern-ireland, broken",
        "2018-03-17, england, kept",
        "2020-07-11, northern-ireland, broken",
        "2020-07-11, wales, kept",
        "2024-11-30, scotland, broken",
        "2021-01-02, scotland, broken",
        "2018-12-25, england, broken",
        "2018-12-24, england, kept",
        "2026-06-13, scotland, broken",
        "2026-06-13, england, kept",
        "2002-05-25, england, kept",
        "2002-06-01, scotland, broken",
        "2002-06-04, wales, broken",
        "1999-12-31, northern-ireland, broken",
        "1801-05-02, england, kept",
        "9999-12-31, england, kept",
    })
    void longWeekendsBelongToFamilies(String date, String nation, String outcome) {
        var says = says(on(date, nation));
        if (outcome.equals("kept")) {
            says.kept();
        } else {
            says.broken();
        }
    }

    @Test
    void theEvidenceNamesTheBankHolidayAndTheAdviceAnOrdinaryWeekend() {
        says(on("2023-05-06", "england"))
                .broken()
                .seeing("Saturday 6 May 2023 is in a long weekend (Monday 8 May 2023 is a bank holiday: King's Coronation)")
                .advising("Saturday 13 or Sunday 14 May");
    }

    @Test
    void unansweredWithoutNationOrDate() {
        says(Saturday.with("{\"nation\": null}")).unanswered();
        says(Saturday.with("{\"days\": null}")).unanswered();
    }

    private static EventFacts on(String date, String nation) {
        return Saturday.with("{\"nation\": \"%s\", \"days\": [{\"date\": \"%s\"}]}".formatted(nation, date));
    }

    private static Says says(EventFacts facts) {
        return Says.of("no-bank-holiday", facts);
    }
}
