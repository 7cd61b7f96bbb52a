package org.nhshdx.tenant.charter.principle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.SignUpKey;
import org.nhshdx.tenant.charter.Saturday;
import org.nhshdx.tenant.charter.Says;
import org.nhshdx.tenant.charter.principle.Surroundings.LinkInUse;
import org.nhshdx.tenant.charter.principle.Surroundings.Neighbour;

class DatedAndPlacedTest {

    private static final UUID LEEDS = new UUID(1, 1);

    @Test
    void keptWithADateAVenueAndASignUpLinkOfItsOwn() {
        says(Saturday.good()).kept().seeing("Saturday 14 April 2018");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://tickets.example.org/a",
                "tickets.example.org/a",
                "https://",
                "https:///a",
                "mailto:a@example.org",
                "https://localhost/a",
                "javascript:alert(1)",
                "https://user@tickets.example.org/a",
                "see poster",
                "https://a b",
                "https://tickets.example.org:99999/a"
            })
    void brokenWhenTheSignUpLinkIsNoSecureAddress(String url) {
        says(Saturday.with("{\"signUpUrl\": \"" + url + "\"}")).broken().seeing("https");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tickets.example.org/leeds",
                "HTTPS://www.Tickets.example.org/leeds/?utm_source=poster#top"
            })
    void aSignUpLinkThatIsAnotherEventsIsBrokenHoweverItIsWritten(String url) {
        Says.of(
                        "dated-and-placed",
                        Saturday.with("{\"signUpUrl\": \"" + url + "\"}"),
                        leedsUses("https://tickets.example.org/leeds"))
                .broken()
                .seeing("NHSHDx Leeds");
    }

    @Test
    void anEventIsNotComparedWithItself() {
        var own = Saturday.with("{\"signUpUrl\": \"https://tickets.example.org/leeds\"}");
        Says.of(
                        "dated-and-placed",
                        own,
                        leedsUses("https://tickets.example.org/leeds").asSeenBy(LEEDS, "leeds"))
                .kept();
    }

    /** In public nobody says which event it is; the same chapter on the same day with the same tickets is the same. */
    @Test
    void anAnnouncedEventThatSomebodyExaminesAgainIsNotComparedWithItself() {
        var tickets = "https://tickets.example.org/gloucester";
        var event = Saturday.with("{\"signUpUrl\": \"" + tickets + "\"}");
        Says.of("dated-and-placed", event, announced("gloucester", LocalDate.of(2018, 4, 14), tickets))
                .kept();
        Says.of("dated-and-placed", event, announced("gloucester", LocalDate.of(2018, 4, 21), tickets))
                .broken();
        Says.of("dated-and-placed", event, announced("leeds", LocalDate.of(2018, 4, 14), tickets))
                .broken();
    }

    @Test
    void anotherEventOfTheSameChapterAndDayIsNotItself() {
        var tickets = "https://tickets.example.org/gloucester";
        var around = announced("gloucester", LocalDate.of(2018, 4, 14), tickets);
        Says.of(
                        "dated-and-placed",
                        Saturday.with("{\"signUpUrl\": \"" + tickets + "\"}"),
                        around.asSeenBy(new UUID(2, 2), "gloucester"))
                .broken();
    }

    @Test
    void anAddressLeftOverFromAnotherCityIsBroken() {
        says(Saturday.with("{\"venue\": {\"town\": \"Leeds\", \"postcode\": \"LS1 3EX\"}}"))
                .broken()
                .seeing("Leeds");
        says(Saturday.with("{\"venue\": {\"postcode\": \"CB2 1TN\"}}")).broken().seeing("postcode");
        says(Saturday.with("{\"venue\": {\"address\": \"12 Mill Lane, Cambridge\"}}"))
                .broken()
                .seeing("Cambridge");
        says(Saturday.with("{\"venue\": {\"address\": \"12 Mill Lane, CB2 1TN\"}}"))
                .broken()
                .seeing("Cambridge");
    }

    @Test
    void anAddressInItsOwnTownTheNextTownOrAnUnknownPlaceIsKept() {
        says(Saturday.with("{\"venue\": {\"address\": \"12 London Road, Gloucester GL1 3NN\"}}"))
                .kept();
        says(Saturday.with("{\"venue\": {\"town\": \"Cheltenham\", \"postcode\": \"GL53 7PX\"}}"))
                .kept();
        says(Saturday.with("{\"venue\": {\"town\": \"Brackenmere\", \"postcode\": null}}"))
                .kept();
        says(Saturday.with("{\"chapter\": \"brackenmere\", \"title\": \"NHSHDx Brackenmere\"}"))
                .kept();
    }

    @Test
    void springIsNoDateForThePublic() {
        says(Saturday.with("{\"days\": []}")).broken().seeing("no days").advising("Spring");
        says(Saturday.with("{\"days\": [{\"date\": null}]}")).unanswered();
        says(Saturday.with("{\"days\": [{\"date\": \"\"}]}")).unanswered();
    }

    @Test
    void unansweredWithoutDaysVenueOrSignUpLink() {
        says(Saturday.with("{\"days\": null}")).unanswered();
        says(Saturday.with("{\"venue\": null}")).unanswered();
        says(Saturday.with("{\"venue\": {\"name\": \" \"}}")).unanswered();
        says(Saturday.with("{\"signUpUrl\": null}")).unanswered();
    }

    private static Surroundings leedsUses(String url) {
        var link = new LinkInUse(SignUpKey.of(url).orElseThrow(), LEEDS, "NHSHDx Leeds");
        return new Surroundings(Optional.empty(), Optional.empty(), List.of(), List.of(link), List.of());
    }

    private static Surroundings announced(String chapter, LocalDate day, String url) {
        var event = new UUID(3, 3);
        var name = "NHSHDx " + chapter;
        var day1 = new Neighbour(
                Optional.of(event), Optional.of(chapter), name, day, day, Optional.empty(), Optional.empty());
        var link = new LinkInUse(SignUpKey.of(url).orElseThrow(), event, name);
        return new Surroundings(Optional.empty(), Optional.empty(), List.of(day1), List.of(link), List.of());
    }

    private static Says says(EventFacts facts) {
        return Says.of("dated-and-placed", facts);
    }
}
