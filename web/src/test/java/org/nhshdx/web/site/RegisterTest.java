package org.nhshdx.web.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.brand.RevokingLicences;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.demo.Setting;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** The public register: narrowed down by place, state and asset, and taken along whole. */
@QuarkusTest
class RegisterTest {

    @Inject
    World world;

    @Inject
    RevokingLicences revoking;

    @Inject
    MovableClock clock;

    @Test
    void isNarrowedDownByWhatIsTrueTodayNotByWhatAJobHasWritten() {
        Place good = chapter("Registerford Good");
        Place revoked = chapter("Registerford Revoked");
        revoking.revoke(world.asker(Cast.BRAM), revoked.id(), "Nobody answers.");
        assertThat(codes("granted")).containsExactly(good.code());
        assertThat(codes("revoked")).containsExactly(revoked.code());
        assertThat(codes("expired")).isEmpty();
        clock.on(clock.today().plusYears(1), () -> {
            assertThat(codes("granted")).isEmpty();
            assertThat(codes("expired")).containsExactly(good.code());
            assertThat(codes("revoked")).containsExactly(revoked.code());
        });
    }

    @Test
    void isNarrowedDownOnThePageAndByProgramsAlike() {
        Place place = chapter("Narrowleigh");
        given().queryParams(Map.of("named", "narrowleigh", "state", "granted", "asset", "name")).get("/register").then()
                .statusCode(200).body(containsString(place.code())).body(containsString("1 entry found"));
        given().queryParams(Map.of("named", "narrowleigh", "state", "revoked")).get("/register").then()
                .statusCode(200).body(not(containsString(place.code()))).body(containsString("Nothing fits that"));
        given().queryParams(Map.of("named", "narrowleigh", "asset", "poster")).get("/api/v1/register").then()
                .body("total", equalTo(0));
        given().queryParams(Map.of("named", "narrowleigh", "asset", "name")).get("/api/v1/register").then()
                .body("items.code", everyItem(equalTo(place.code())));
    }

    @Test
    void namesWhatAProgramMayAskFor() {
        given().queryParam("state", "maybe").get("/api/v1/register").then().statusCode(400)
                .body(containsString("Say granted, expired, revoked or given-back."));
        given().queryParam("asset", "mug").get("/api/v1/register").then().statusCode(400)
                .body(containsString("Say one of name, lock-up, banner"));
    }

    @Test
    void findsNothingForWhatIsNoWordAndACodeHoweverItsDashesAreTyped() {
        Place place = chapter("Dashford");
        for (String noWord : List.of("🎉", "!!!", "'")) {
            given().queryParam("named", noWord).get("/api/v1/register").then().body("total", equalTo(0));
        }
        String run = place.code().replace("-", "").toLowerCase();
        for (String typed : List.of(run, place.code().replace("-", " "), place.code().replace("-", "–"))) {
            given().redirects().follow(false).queryParam("named", typed).get("/register").then().statusCode(303)
                    .header("Location", containsString("/verify/" + place.code()));
        }
    }

    @Test
    void isOpenDataAsATable() throws IOException {
        Place place = chapter("Tableford, St Mary’s");
        var answer = given().get("/register.csv");
        assertThat(answer.contentType()).isEqualTo("text/csv;charset=UTF-8");
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        List<CSVRecord> rows = format.parse(new StringReader(answer.asString())).getRecords();
        assertThat(rows).filteredOn(row -> row.get("code").equals(place.code())).singleElement().satisfies(row -> {
            assertThat(row.get("place")).isEqualTo("Tableford, St Mary’s");
            assertThat(row.get("from")).isEqualTo(clock.today().toString());
            assertThat(row.get("inForce")).isEqualTo("true");
        });
    }

    @Test
    void isOpenDataAsJsonLinesThatSayTheSameAsTheApi() {
        Place place = chapter("Lineford");
        String line = given().get("/register.jsonl").asString().lines().filter(one -> one.contains(place.code())).findFirst().orElseThrow();
        assertThat(JsonPath.from(line).getMap("")).isEqualTo(given().get("/api/v1/register/" + place.code()).jsonPath().getMap(""));
    }

    private static List<String> codes(String state) {
        return given().queryParam("named", "registerford").queryParam("state", state).get("/api/v1/register").then()
                .statusCode(200).extract().jsonPath().getList("items.code");
    }

    private Place chapter(String name) {
        return world.approvedChapter(Setting.inTown(name, "Bristol", "BS1 4ST"), Cast.MARIGOLD);
    }
}
