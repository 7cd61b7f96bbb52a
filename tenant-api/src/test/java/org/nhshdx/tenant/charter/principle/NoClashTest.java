package org.nhshdx.tenant.charter.principle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhshdx.core.charter.Clause;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.tenant.charter.Saturday;
import org.nhshdx.tenant.charter.Says;
import org.nhshdx.tenant.charter.principle.Surroundings.Neighbour;

class NoClashTest {

    private static final UUID EVENT = new UUID(2, 2);

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource({
        "2018-04-28, Cardiff, broken",
        "2018-04-29, Cardiff, kept",
        "2018-03-31, Cardiff, broken",
        "2018-03-30, Cardiff, kept",
        "2018-04-14, Cardiff, broken",
        "2018-04-14, Leeds, kept",
        "2018-04-14, Belfast, kept",
        "2018-04-14, Brackenmere, judged",
        "2018-05-14, Brackenmere, kept",
    })
    void anOfficialDayClashesWhenItIsNearInTimeAndPlace(String date, String town, String outcome) {
        var says = Says.of("no-clash", Saturday.good(), official(date, town));
        switch (outcome) {
            case "kept" -> says.kept();
            case "broken" -> says.broken().seeing("NHS Hack Day 20 in " + town).advising("more than 14 days");
            default -> says.toBeJudged().seeing(town);
        }
    }

    @Test
    void daysThatOverlapClash() {
        var official = around(Neighbour.official(
                "NHS Hack Day 20", LocalDate.of(2018, 4, 13), LocalDate.of(2018, 4, 16), "Cheltenham"));
        Says.of("no-clash", Saturday.good(), official)
                .broken()
                .seeing("on the same day")
                .seeing("Friday 13 April to Monday 16 April 2018");
    }

    @Test
    void twoUnknownPlacesOfTheSameNameAreJudgedAndNeverTakenForTheSame() {
        var venue = Saturday.with("{\"venue\": {\"town\": \"Brackenmere\", \"postcode\": null}}");
        Says.of("no-clash", venue, official("2018-04-14", "Brackenmere")).toBeJudged();
    }

    @Test
    void anotherChaptersEventClashesAndItsOwnDoNot() {
        Says.of("no-clash", Saturday.good(), around(announcedBy("cheltenham"))).broken();
        Says.of("no-clash", Saturday.good(), around(announcedBy("gloucester"))).kept();
        Says.of("no-clash", Saturday.good(), around(announcedBy("cheltenham")).asSeenBy(new UUID(3, 3), "cheltenham"))
                .kept();
        Says.of("no-clash", Saturday.good(), around(announcedBy("cheltenham")).asSeenBy(EVENT, "gloucester"))
                .kept();
    }

    @Test
    void aKnownClashOutweighsAnUnknownOne() {
        var both = around(
                Neighbour.official("A", LocalDate.of(2018, 4, 14), LocalDate.of(2018, 4, 14), "Brackenmere"),
                Neighbour.official("B", LocalDate.of(2018, 4, 14), LocalDate.of(2018, 4, 14), "Cheltenham"));
        Says.of("no-clash", Saturday.good(), both).broken().seeing("B in Cheltenham");
    }

    @Test
    void anotherVersionMayGiveMoreRoom() {
        var wide = List.of(new Clause("no-clash", Strength.DEFAULT, Map.of("days", 30, "kilometres", 400)));
        Says.of("no-clash", Saturday.good(), official("2018-05-10", "Leeds"), wide)
                .broken()
                .advising("more than 30 days");
    }

    @Test
    void unansweredWithoutATownOrADate() {
        says(Saturday.with("{\"venue\": {\"town\": null, \"postcode\": \" \"}}"))
                .unanswered();
        says(Saturday.with("{\"venue\": null}")).unanswered();
        says(Saturday.with("{\"days\": null}")).unanswered();
    }

    private static Surroundings official(String date, String town) {
        return around(Neighbour.official("NHS Hack Day 20", LocalDate.parse(date), LocalDate.parse(date), town));
    }

    private static Neighbour announcedBy(String chapter) {
        return new Neighbour(
                Optional.of(EVENT),
                Optional.of(chapter),
                "NHSHDx Cheltenham",
                LocalDate.of(2018, 4, 15),
                LocalDate.of(2018, 4, 15),
                Optional.of("Cheltenham"),
                Optional.of("GL53 7PX"));
    }

    private static Surroundings around(Neighbour... neighbours) {
        return new Surroundings(Optional.empty(), Optional.empty(), List.of(neighbours), List.of(), List.of());
    }

    private static Says says(EventFacts facts) {
        return Says.of("no-clash", facts);
    }
}
