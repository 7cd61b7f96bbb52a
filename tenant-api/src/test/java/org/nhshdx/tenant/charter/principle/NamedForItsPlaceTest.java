package org.nhshdx.tenant.charter.principle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.tenant.charter.Saturday;
import org.nhshdx.tenant.charter.Says;

class NamedForItsPlaceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gloucester|NHSHDx Gloucester|",
                "gloucester|nhshdx  GLOUCESTER|",
                "gloucester|NHSHDx Gloucester|Going home",
                "gloucester|NHSHDx Gloucester: Going home|Going home",
                "gloucester|NHSHDx Gloucester - going HOME|Going home",
                "stoke-on-trent|NHSHDx Stoke-on-Trent|",
                "stoke-on-trent|NHSHDx Stoke on Trent|",
                "NHSHDx Gloucester|NHSHDx Gloucester|",
                "King’s Lynn|NHSHDx Kings Lynn|",
            })
    void keptAsItsPlaceWithOrWithoutItsTheme(String chapter, String title, String theme) {
        says(named(chapter, title, theme)).kept();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gloucester|NHS Hack Day Gloucester|",
                "gloucester|NHSHDx Gloucestershire|",
                "gloucester|NHSHDx Leeds|",
                "gloucester|NHSHDx|",
                "gloucester|NHSHDx Gloucester: Going home|",
                "gloucester|NHSHDx Gloucester: Sepsis|Going home",
                "gloucester|NHSHDx Gloucester sponsored by Acme|",
                "gloucester|🎪|",
                "gloucester|Going home|Going home",
            })
    void brokenUnderAnyOtherName(String chapter, String title, String theme) {
        says(named(chapter, title, theme)).broken().advising("Call it “NHSHDx Gloucester”");
    }

    @Test
    void withoutAChapterThePlaceIsWhatFollowsInTheTitle() {
        says(Saturday.with("{\"chapter\": null, \"title\": \"NHSHDx Brackenmere\"}"))
                .kept();
        says(Saturday.with("{\"chapter\": \" \", \"title\": \"NHSHDx Brackenmere: Sleep\", \"theme\": \"sleep\"}"))
                .kept();
        says(Saturday.with("{\"chapter\": null, \"title\": \"NHSHDx Brackenmere: Sleep\"}"))
                .broken()
                .advising("give its theme");
    }

    @Test
    void elseThePlaceIsTheVenuesTown() {
        says(Saturday.with("{\"chapter\": null, \"title\": \"Hack Gloucester\"}"))
                .broken()
                .advising("“NHSHDx Gloucester”");
        says(Saturday.with("{\"chapter\": null, \"title\": \"NHSHDx\", \"venue\": null}"))
                .broken()
                .advising("the name of your place");
    }

    @Test
    void unansweredWithoutATitle() {
        says(Saturday.with("{\"title\": null}")).unanswered().advising("“NHSHDx Gloucester”");
        says(Saturday.with("{\"title\": \"\\u200b \"}")).unanswered();
    }

    private static EventFacts named(String chapter, String title, String theme) {
        var given = theme == null ? "null" : "\"" + theme + "\"";
        return Saturday.with(
                "{\"chapter\": \"%s\", \"title\": \"%s\", \"theme\": %s}".formatted(chapter, title, given));
    }

    private static Says says(EventFacts facts) {
        return Says.of("named-for-its-place", facts);
    }
}
