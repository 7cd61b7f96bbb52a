package org.nhshdx.tenant.charter.principle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.tenant.charter.Saturday;
import org.nhshdx.tenant.charter.Says;

class WeekendTest {

    @Test
    void keptOnASaturdayASundayOrBoth() {
        says(on("2018-04-14")).kept().seeing("Saturday 14 April 2018");
        says(on("2018-04-15")).kept();
        says(on("2018-04-14", "2018-04-15")).kept();
        says(Saturday.with("{\"days\": []}")).kept();
    }

    @Test
    void brokenOnAWorkingDayWithTheNextWeekendAsAdvice() {
        says(on("2018-04-13"))
                .broken()
                .seeing("Friday 13 April 2018")
                .advising("Move it to Saturday 14 or Sunday 15 April, or ask the core team for a waiver and say why.");
        says(on("2018-04-13", "2018-04-14")).broken().advising("Move it to Saturday 14 and Sunday 15 April,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-05-03|Saturday 12 or Sunday 13 May,",
                "2019-08-30|Saturday 31 August or Sunday 1 September,",
                "2020-12-28|Saturday 9 or Sunday 10 January 2021,",
                "9999-12-31|a Saturday or a Sunday,",
            })
    void theAdviceNamesAWeekendWithoutABankHoliday(String date, String weekend) {
        says(on(date)).broken().advising(weekend);
    }

    @Test
    void theWeekdayComesFromTheDateSoThatNobodyPublishesAFridayForAThursday() {
        assertThat(InWords.day(LocalDate.of(2018, 5, 3))).isEqualTo("Thursday 3 May 2018");
        says(on("2018-05-03")).broken().seeing("Thursday 3 May 2018");
    }

    @Test
    void unansweredWithoutADate() {
        says(Saturday.with("{\"days\": null}")).unanswered();
        says(Saturday.with("{\"days\": [{\"date\": \"2018-04-14\"}, {}]}")).unanswered();
    }

    private static EventFacts on(String... dates) {
        var days = Arrays.stream(dates).map("{\"date\": \"%s\"}"::formatted).collect(Collectors.joining(","));
        return Saturday.with("{\"days\": [" + days + "]}");
    }

    private static Says says(EventFacts facts) {
        return Says.of("weekend", facts);
    }
}
