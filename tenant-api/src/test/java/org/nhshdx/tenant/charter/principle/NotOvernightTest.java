package org.nhshdx.tenant.charter.principle;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhshdx.core.charter.Clause;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.tenant.charter.Saturday;
import org.nhshdx.tenant.charter.Says;

class NotOvernightTest {

    @ParameterizedTest
    @CsvSource({"09:00, 17:00", "09:00, 22:00", "06:00, 12:00", "21:00, 21:01"})
    void keptWhenTheDayEndsByTen(String starts, String ends) {
        says(from(starts, ends)).kept();
    }

    @ParameterizedTest
    @CsvSource({"09:00, 22:01", "09:00, 02:00", "09:00, 09:00", "17:00, 09:00", "00:00, 12:00", "05:59, 12:00"})
    void brokenWhenItGoesOnLaterThroughMidnightOrBeginsInTheNight(String starts, String ends) {
        says(from(starts, ends)).broken();
    }

    @Test
    void brokenWhenTheScheduleGoesOnAtNight() {
        says(Saturday.with("{\"schedule\": [{\"day\": 1, \"starts\": \"23:00\", \"title\": \"Night hack\"}]}"))
                .broken()
                .seeing("“Night hack” is at 23:00");
    }

    @Test
    void brokenWhenOneOfSeveralDaysDoes() {
        says(Saturday.with(
                        """
                {"days": [{"date": "2018-04-14", "starts": "09:00", "ends": "17:00"},
                          {"date": "2018-04-15", "starts": "09:00", "ends": "23:30"}]}"""))
                .broken()
                .seeing("Sunday 15 April 2018 ends at 23:30")
                .advising("start it at 06:00 or later");
    }

    @Test
    void unansweredWithoutBothTimesOfEachDay() {
        says(Saturday.with("{\"days\": [{\"date\": \"2018-04-14\", \"starts\": \"09:00\"}]}"))
                .unanswered();
        says(Saturday.with("{\"days\": [{\"date\": \"2018-04-14\", \"ends\": \"01:00\"}]}"))
                .unanswered();
        says(Saturday.with("{\"days\": null}")).unanswered();
    }

    @Test
    void anotherVersionMayEndTheDayEarlier() {
        var earlier =
                List.of(new Clause("not-overnight", Strength.RULE, Map.of("latest", "18:00", "earliest", "06:00")));
        Says.of("not-overnight", from("09:00", "18:30"), Surroundings.none(), earlier)
                .broken()
                .advising("18:00");
        says(from("09:00", "18:30")).kept();
    }

    private static EventFacts from(String starts, String ends) {
        return Saturday.with("{\"days\": [{\"date\": \"2018-04-14\", \"starts\": \"%s\", \"ends\": \"%s\"}]}"
                .formatted(starts, ends));
    }

    private static Says says(EventFacts facts) {
        return Says.of("not-overnight", facts);
    }
}
