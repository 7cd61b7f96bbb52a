package org.nhshdx.web.coreteam;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nhshdx.web.official.SampleList.HEADING;
import static org.nhshdx.web.official.SampleList.row;
import static org.nhshdx.web.official.SampleList.slug;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.official.ImportingOfficialDays;
import org.nhshdx.web.running.As;

@QuarkusTest
class OfficialDaysPageTest {

    private static final String PAGE = "/core-team/official-days";

    /** Its figures come from the log, so that no link can claim an import. */
    @Test
    void anAddressClaimsNoImport() {
        Visit visit = new Visit("bram");
        assertThat(visit.get(PAGE + "?imported=77-88").asString()).doesNotContain("New: 77", "Corrected: 88", "Imported.");
        visit.importNow(HEADING + row(619, 2070));
        Response nothing = visit.carryOut(visit.look(HEADING + row(619, 2070), null));
        assertThat(nothing.statusCode()).isEqualTo(200);
        assertThat(nothing.asString()).contains("There is nothing to import");
    }

    @Test
    void aPastedListIsLookedAtThenImportedThenKnown() {
        Visit visit = new Visit("bram");
        Response look = visit.look(HEADING + row(610, 2061), null);
        assertThat(look.statusCode()).isEqualTo(200);
        assertThat(look.asString()).contains("1 new", "Wednesday 4 May 2061", slug(610));
        assertThat(given().get("/api/v1/official-days?size=100").asString()).doesNotContain(slug(610));
        Response done = visit.carryOut(look);
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(visit.get(done.header("Location")).asString()).contains("Last import:", "Added 1: " + slug(610), "The Old Mill, Weir Lane");
    }

    @Test
    void anUploadedFileGoesBeforeWhatIsPastedAndIsKeptInTheBox() {
        Response look = new Visit("bram").look("nonsense", (HEADING + row(611, 2062)).getBytes(StandardCharsets.UTF_8));
        assertThat(look.statusCode()).isEqualTo(200);
        assertThat(look.htmlPath().getString("**.find { it.@id == 'csv' }")).contains(slug(611));
    }

    @Test
    void problemsAreToldByLineAndEveryWordIsKept() {
        String typed = HEADING + row(612, 2063).replace("2063-05-04", "4 May <b>2063</b>") + "a,b\n";
        Response look = new Visit("bram").look(typed, null);
        assertThat(look.statusCode()).isEqualTo(422);
        assertThat(look.asString()).contains("Line 2, start: “4 May &lt;b&gt;2063&lt;/b&gt;” isn&#39;t a date.", "Line 3: It has 2 fields")
                .doesNotContain("<b>2063", "Import this list");
        assertThat(look.htmlPath().getString("**.find { it.@id == 'csv' }").strip()).isEqualToNormalizingNewlines(typed.strip());
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsLookedAtAgain() {
        Visit visit = new Visit("bram");
        Response look = visit.look(HEADING + row(613, 2064), null);
        new Visit("ottoline").importNow(HEADING + row(613, 2064).replace("Ripon,", "Harrogate,"));
        Response refused = visit.carryOut(look);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("Look again", "1 corrected", "Harrogate");
        assertThat(visit.carryOut(refused).statusCode()).isEqualTo(303);
    }

    @Test
    void tooLargeAFileIsRefusedInWords() {
        Response look = new Visit("bram").look("", new byte[ImportingOfficialDays.LARGEST + 1]);
        assertThat(look.statusCode()).isEqualTo(413);
        assertThat(look.asString()).contains("Send at most 256 KiB.");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        Visit visit = new Visit("bram");
        assertThat(visit.calls().multiPart("csv", HEADING).post(PAGE + "/import").statusCode()).isEqualTo(400);
    }

    @Test
    void itIsTheCoreTeamsAlone() {
        assertThat(As.visitor("marigold").get(PAGE).statusCode()).isEqualTo(403);
        assertThat(given().redirects().follow(false).get(PAGE).statusCode()).isEqualTo(302);
    }

    /** One person at the page, with their session and the form's token. */
    private static final class Visit {

        private final Cookies session;
        private final String token;
        private final String tokenCookie;

        Visit(String username) {
            session = As.sessionOf(username);
            Response page = given().cookies(session).get(PAGE);
            token = page.htmlPath().getString("**.find { it.@name == 'csrf-token' }.@value");
            tokenCookie = page.cookie("csrf-token");
        }

        RequestSpecification calls() {
            return given().cookies(session).cookie("csrf-token", tokenCookie).redirects().follow(false);
        }

        Response get(String address) {
            return calls().get(address);
        }

        Response look(String pasted, byte[] file) {
            RequestSpecification form = form(pasted);
            return (file == null ? form : form.multiPart("file", "days.csv", file, "text/csv")).post(PAGE + "/look");
        }

        Response carryOut(Response look) {
            return form(look.htmlPath().getString("**.find { it.@id == 'csv' }"))
                    .multiPart("seen", look.htmlPath().getString("**.find { it.@name == 'seen' }.@value"))
                    .post(PAGE + "/import");
        }

        private RequestSpecification form(String pasted) {
            return calls().multiPart("csrf-token", token).multiPart("csv", pasted, "text/plain; charset=utf-8");
        }

        void importNow(String list) {
            assertThat(carryOut(look(list, null)).statusCode()).isEqualTo(303);
        }
    }
}
