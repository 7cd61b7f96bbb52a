package org.nhshdx.web.version;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nhshdx.web.browser.BrowserTest;
import org.nhshdx.web.browser.Visit;

/** The pages of the charter's next version, as a person with a keyboard, a screen reader or a phone meets them. */
@QuarkusTest
@BrowserTest
class DraftPagesBrowserTest {

    private static final String DRAFT = "/core-team/charter/draft";

    @Inject
    Adoptions adoptions;

    @AfterEach
    void forget() throws SQLException {
        adoptions.forgetAll();
    }

    @Test
    void theyAreSoundAndLeadFromADraftToItsAdoption(Visit visit) throws Exception {
        adoptions.begin();
        visit.signInAs("ottoline", "/core-team/charter");
        visit.open(DRAFT + "/principles/no-clash");
        visit.page().locator("[id='figures.days']").fill("21");
        visit.page().getByText("Save it in the draft").click();
        assertThat(visit.page().locator("main")).containsText("within 21 days and 80 km");
        adoptions.simulated();
        for (String path : List.of("/core-team/charter", DRAFT, DRAFT + "/simulation", DRAFT + "/difference", DRAFT + "/adoption",
                DRAFT + "/principles/free-to-attend")) {
            visit.atWidth(375).open(path).isSoundForEverybody();
            visit.atWidth(1280).isSoundForEverybody();
        }
    }
}
