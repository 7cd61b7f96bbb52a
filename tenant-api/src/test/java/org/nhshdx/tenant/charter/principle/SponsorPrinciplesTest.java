package org.nhshdx.tenant.charter.principle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhshdx.core.charter.Clause;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.tenant.charter.Saturday;
import org.nhshdx.tenant.charter.Says;
import org.nhshdx.tenant.charter.principle.Surroundings.KnownSponsor;

class SponsorPrinciplesTest {

    private static final String WARDLIGHT =
            "\"sponsors\": [{\"name\": \"Wardlight Software Ltd\", \"benefits\": [\"thanks\"]}]";

    @ParameterizedTest
    @ValueSource(strings = {"sponsors-without-contacts", "sponsors-not-in-the-name", "sponsors-cleared"})
    void noSponsorsIsAnAnswerAndSilenceIsNone(String principle) {
        Says.of(principle, Saturday.with("{\"sponsors\": []}")).kept().seeing("no sponsors");
        Says.of(principle, Saturday.with("{\"sponsors\": null}")).unanswered();
    }

    @Test
    void sponsorsStayOffStageUnlessAnItemIsTheirs() {
        Says.of("sponsors-off-stage", with("\"schedule\": [{\"title\": \"Lunch\"}]"))
                .kept();
        Says.of("sponsors-off-stage", with("\"schedule\": [{\"title\": \"Keynote\", \"sponsor\": \"Acme\"}]"))
                .broken()
                .seeing("“Keynote”");
        Says.of("sponsors-off-stage", with("\"schedule\": []")).kept();
        Says.of("sponsors-off-stage", with("\"schedule\": null")).unanswered();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wardlight Software Ltd",
                "WARDLIGHT  software",
                "Jo Bell (Wardlight Software)",
                "Wård-Light Software"
            })
    void aSponsorAsSpeakerIsBrokenHoweverItIsWritten(String speaker) {
        Says.of(
                        "sponsors-off-stage",
                        with(WARDLIGHT + ", \"schedule\": [{\"title\": \"Talk\", \"speaker\": \"" + speaker + "\"}]"))
                .broken();
    }

    @Test
    void aSpeakerWhoOnlySoundsLikeASponsorIsKept() {
        Says.of(
                        "sponsors-off-stage",
                        with(WARDLIGHT + ", \"schedule\": [{\"speaker\": \"Ann Ward, software tester\"}]"))
                .kept();
    }

    @Test
    void aSpeakerNeedsTheSponsorsToBeKnown() {
        Says.of("sponsors-off-stage", with("\"sponsors\": null, \"schedule\": [{\"speaker\": \"Ann Ward\"}]"))
                .unanswered();
    }

    @Test
    void whatSponsorsGetComesFromAClosedList() {
        Says.of("sponsors-without-contacts", with(WARDLIGHT)).kept();
        Says.of(
                        "sponsors-without-contacts",
                        with("\"sponsors\": [{\"name\": \"Acme\", \"benefits\": [\"logo\", \"attendee list\"]}]"))
                .broken()
                .seeing("“attendee list”")
                .advising("thanks, listed or logo");
        Says.of("sponsors-without-contacts", with("\"sponsors\": [{\"name\": \"Acme\", \"benefits\": []}]"))
                .kept();
        Says.of("sponsors-without-contacts", with("\"sponsors\": [{\"name\": \"Acme\"}]"))
                .unanswered();
        Says.of(
                        "sponsors-without-contacts",
                        with("\"sponsors\": [{\"name\": \"Acme\", \"benefits\": [\"logo\", \" \"]}]"))
                .unanswered();
    }

    @Test
    void anotherVersionMayAllowAnotherBenefit() {
        var clauses = List.of(
                new Clause("sponsors-without-contacts", Strength.RULE, Map.of("benefits", List.of("thanks", "cake"))));
        var cake = with("\"sponsors\": [{\"name\": \"Acme\", \"benefits\": [\"Cake\"]}]");
        Says.of("sponsors-without-contacts", cake, Surroundings.none(), clauses).kept();
        Says.of("sponsors-without-contacts", cake).broken();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"title\": \"NHSHDx Gloucester by Wardlight Software\"",
                "\"title\": \"The wardlight-software hack day\"",
                "\"theme\": \"Boards from WARDLIGHT SOFTWARE LTD\"",
                "\"chapter\": \"Wardlight Software\"",
            })
    void aJokeOrASponsorInTheNameIsBroken(String name) {
        Says.of("sponsors-not-in-the-name", with(WARDLIGHT + ", " + name))
                .broken()
                .seeing("Wardlight Software Ltd");
    }

    @Test
    void aSponsorWhoseNameIsPartOfAWordIsNotInTheName() {
        Says.of("sponsors-not-in-the-name", with("\"sponsors\": [{\"name\": \"Glou\"}]"))
                .kept();
    }

    @Test
    void theNameIsNeededOnlyWhereThereAreSponsors() {
        Says.of("sponsors-not-in-the-name", with("\"title\": null, " + WARDLIGHT))
                .unanswered();
        Says.of("sponsors-not-in-the-name", with("\"title\": null")).kept();
        Says.of("sponsors-not-in-the-name", with("\"sponsors\": [{\"name\": \" \"}]"))
                .unanswered();
    }

    @ParameterizedTest
    @CsvSource({"Wardlight Software, true", "WARDLIGHT SOFTWARE LIMITED, true", "Wardlight Software Ltd, true"})
    void sponsorsTheCoreTeamHasHeardOfAreKept(String known, boolean cleared) {
        Says.of("sponsors-cleared", with(WARDLIGHT), knowing(new KnownSponsor(known, cleared, "a charity")))
                .kept();
    }

    @Test
    void aRefusedSponsorIsBrokenAndAnUnknownOneIsJudged() {
        Says.of(
                        "sponsors-cleared",
                        with(WARDLIGHT),
                        knowing(new KnownSponsor("wardlight software", false, "sells data")))
                .broken();
        Says.of("sponsors-cleared", with(WARDLIGHT)).toBeJudged().seeing("Wardlight");
        Says.of("sponsors-cleared", with("\"sponsors\": [{\"name\": \"\"}]")).unanswered();
    }

    @Test
    void oneRefusalOutweighsAClearanceUnderAnotherSpelling() {
        Says.of(
                        "sponsors-cleared",
                        with(WARDLIGHT),
                        knowing(
                                new KnownSponsor("Wardlight Software", true, "heard of"),
                                new KnownSponsor("Wardlight Software Ltd", false, "sells data")))
                .broken();
    }

    private static EventFacts with(String answers) {
        return Saturday.with("{" + answers + "}");
    }

    private static Surroundings knowing(KnownSponsor... sponsors) {
        return new Surroundings(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(sponsors));
    }
}
