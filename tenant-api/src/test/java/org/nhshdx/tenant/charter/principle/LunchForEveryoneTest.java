package org.nhshdx.tenant.charter.principle;

import org.junit.jupiter.api.Test;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.tenant.charter.Saturday;
import org.nhshdx.tenant.charter.Says;

class LunchForEveryoneTest {

    @Test
    void keptWithLunchEachDayDietsAskedForAndAMenu() {
        says(Saturday.good()).kept().seeing("Soup, bread and fruit");
    }

    @Test
    void brokenWhenOneOfTwoDaysHasNone() {
        says(Saturday.with("{\"days\": [{\"date\": \"2018-04-14\", \"lunch\": true}, {\"date\": \"2018-04-15\","
                        + " \"lunch\": false}]}"))
                .broken()
                .seeing("no lunch on Sunday 15 April 2018");
    }

    @Test
    void brokenWhenNobodyAsksForDiets() {
        says(Saturday.with("{\"asksDiet\": false}")).broken().seeing("diets");
    }

    @Test
    void unansweredWithoutAWordOnOneDayOnDietsOrOnTheMenu() {
        says(Saturday.with("{\"days\": [{\"date\": \"2018-04-14\", \"lunch\": true}, {\"date\": \"2018-04-15\"}]}"))
                .unanswered();
        says(Saturday.with("{\"days\": null}")).unanswered();
        says(Saturday.with("{\"asksDiet\": null}")).unanswered();
        says(Saturday.with("{\"attestations\": {\"lunch-for-everyone\": \" \"}}"))
                .unanswered()
                .advising("what there is to eat");
    }

    private static Says says(EventFacts facts) {
        return Says.of("lunch-for-everyone", facts);
    }
}
