package org.nhshdx.web.official;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.nhshdx.web.official.SampleList.HEADING;
import static org.nhshdx.web.official.SampleList.row;
import static org.nhshdx.web.official.SampleList.slug;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.audit.PlatformEntry;
import org.nhshdx.core.official.OfficialDay;
import org.nhshdx.core.official.OfficialFacts;
import org.nhshdx.tenant.official.ImportingOfficialDays;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.running.As;

@QuarkusTest
class OfficialDaysResourceTest {

    private static final String DAYS = "/api/v1/official-days";

    @Inject
    Scope scope;

    @Test
    void importsAListOnceAndFindsNothingToDoTheSecondTime() {
        String list = HEADING + row(510, 2051) + ",x-ripon,NHSHDx,Ripon,,2051-06-01,2051-06-01,,,,,,\n";
        post(DAYS, list).statusCode(200).body("added.facts.slug", contains(slug(510)))
                .body("skipped.line", contains(3)).body("skipped[0].reason", containsString("NHSHDx"));
        post(DAYS, list).statusCode(200).body("added", empty()).body("unchanged.facts.slug", contains(slug(510)));
        assertThat(logged(slug(510))).singleElement().satisfies(entry -> {
            assertThat(entry.verb()).isEqualTo("import");
            assertThat(entry.reason()).isEqualTo("Added 1: 510-ripon. ");
        });
    }

    @Test
    void anybodyReadsThemAndTheUnmeasuredIsNull() {
        post(DAYS, HEADING + row(511, 2099)).statusCode(200);
        given().get(DAYS + "?size=1").then().statusCode(200)
                .body("items", hasSize(1)).body("items[0].slug", equalTo(slug(511)))
                .body("items[0].measures.supportersRecorded", equalTo(0))
                .body("items[0].measures.projectsRecorded", nullValue())
                .body("size", equalTo(1)).body("page", equalTo(1));
        given().get(DAYS + "?page=x").then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void aPreviewTellsEverythingAndWritesNothing() {
        post(DAYS, HEADING + row(512, 2052)).statusCode(200);
        String list = HEADING + row(512, 2052).replace("05-05", "05-06") + row(513, 2053) + row(514, 2054).replace("05-04", "5");
        post(DAYS + "/previews", list).statusCode(200)
                .body("added.facts.slug", contains(slug(513)))
                .body("corrected[0].differences[0].column", equalTo("end"))
                .body("problems.line", contains(4)).body("problems[0].column", equalTo("start"));
        assertThat(between(2052)).singleElement().extracting(OfficialFacts::ends).isEqualTo(LocalDate.of(2052, 5, 5));
        assertThat(between(2053)).isEmpty();
    }

    @Test
    void aListWithOneProblemIsRefusedWhole() {
        String list = HEADING + row(515, 2055) + row(516, 2056).replace("2056-05-05", "2056-05-01");
        post(DAYS, list).statusCode(422).contentType("application/problem+json")
                .body("problems.field", hasItem("line 3, end"));
        assertThat(between(2055)).isEmpty();
    }

    @Test
    void correctsADayAndSwapsTwoNumbers() {
        post(DAYS, HEADING + row(517, 2057) + row(518, 2058)).statusCode(200);
        post(DAYS, HEADING + row(517, 2057).replace("517,", "518,") + row(518, 2058).replace("518,", "517,"))
                .statusCode(200).body("corrected", hasSize(2));
        assertThat(between(2057)).singleElement().extracting(OfficialFacts::number).isEqualTo(518);
    }

    @Test
    void onlyTheCoreTeamImportsAndOnlyCsvOfALikelySize() {
        given().contentType("text/csv").body(HEADING).post(DAYS).then().statusCode(401);
        As.caller("marigold").contentType("text/csv").body(HEADING).post(DAYS).then().statusCode(403);
        As.caller("ottoline").contentType(ContentType.JSON).body("{}").post(DAYS).then().statusCode(415);
        post(DAYS, "x".repeat(ImportingOfficialDays.LARGEST + 1)).statusCode(413).contentType("application/problem+json");
    }

    @Test
    void thePublicFindsThemAmongComingAndPastDays() {
        String past = row(521, 2001).replace("Ripon", "Wick");
        post(DAYS, HEADING + past + row(522, 2062).replace(",Ripon", ",Wick")).statusCode(200);
        assertThat(events("place=wick")).contains("NHS Hack Day 522").doesNotContain("NHS Hack Day 521");
        assertThat(events("place=wick&when=past")).contains("NHS Hack Day 521").doesNotContain("NHS Hack Day 522");
        assertThat(events("place=wick&from=2062-05-06")).doesNotContain("NHS Hack Day 522");
        assertThat(events("place=wick&theme=tea")).doesNotContain("NHS Hack Day 522");
        assertThat(events("place=thurso")).doesNotContain("NHS Hack Day 522");
    }

    private static String events(String query) {
        return given().get("/events?" + query).then().statusCode(200).extract().asString();
    }

    private List<OfficialFacts> between(int year) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private List<OfficialFacts> between(LocalDate from, LocalDate to) {
        return scope.readingShared(() -> OfficialDay.between(from, to).stream().map(OfficialDay::facts).toList());
    }

    private List<PlatformEntry> logged(String slug) {
        return scope.readingShared(() -> PlatformEntry.list("said.reason like ?1", "%" + slug + "%"));
    }

    private static ValidatableResponse post(String path, String csv) {
        return As.caller("ottoline").contentType("text/csv").body(csv.getBytes(StandardCharsets.UTF_8)).post(path).then();
    }
}
