package org.nhshdx.web.language;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.Setting;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** A chapter in Wales has its pages in Cymraeg and in English; nobody else has. */
@QuarkusTest
class WelshPagesTest {

    private static final AtomicInteger RUNS = new AtomicInteger();

    @Inject
    World world;

    private Place place;
    private String path;
    private String day;

    @BeforeEach
    void announceADay() {
        place = world.approvedChapter(Setting.inWales("Nant-y-Tŷ " + (char) ('A' + RUNS.getAndIncrement())), Cast.MARIGOLD);
        path = "/x/" + place.slug();
        day = path + "/events/" + world.announcedEvent(place, LocalDate.of(2041, 6, 1));
    }

    @Test
    void theDaysPageIsToldInWelshAtAnAddressOfItsOwn() {
        Response answer = given().get("/cy" + day);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Language")).isEqualTo("cy");
        assertThat(answer.detailedCookies().asList()).isEmpty();
        assertThat(answer.asString()).contains(
                "<html lang=\"cy\">", "content=\"cy_GB\"", "Y ffeithiau", "Cofrestru am ddim", "9yb tan 5yp",
                "Sut mae’r diwrnod hwn yn cadw pob egwyddor", "\"inLanguage\":\"cy\"");
        assertThat(answer.asString()).containsPattern("<dd>Dydd Sadwrn \\d{1,2} \\p{L}+ 20\\d\\d, 9yb tan 5yp</dd>");
    }

    @Test
    void eachLanguageNamesItselfAndTheOther() {
        for (String address : new String[] {day, "/cy" + day}) {
            assertThat(page(address)).contains(
                    "<link rel=\"canonical\" href=\"http://localhost" + address + "\">",
                    "hreflang=\"en-GB\" href=\"http://localhost" + day + "\"",
                    "hreflang=\"cy\" href=\"http://localhost/cy" + day + "\"",
                    "hreflang=\"x-default\" href=\"http://localhost" + day + "\"");
        }
        assertThat(page(day)).contains("<a href=\"/cy" + day + "\" lang=\"cy\" hreflang=\"cy\" rel=\"alternate\">Cymraeg</a>");
        assertThat(page("/cy" + day)).contains("<a href=\"" + day + "\" lang=\"en-GB\" hreflang=\"en-GB\" rel=\"alternate\">English</a>");
    }

    @Test
    void theAddressAloneSaysWhichLanguage() {
        String english = given().header("Accept-Language", "cy").get(day).asString();
        assertThat(english).isEqualTo(page(day)).contains("<html lang=\"en-GB\">", "The facts");
        assertThat(given().header("Accept-Language", "en").get("/cy" + day).asString()).isEqualTo(page("/cy" + day));
    }

    @Test
    void aChapterOutsideWalesHasNoWelshAddressAndNoSwitch() {
        Place elsewhere = world.approvedChapter(
                Setting.inTown("Eastmarch " + (char) ('A' + RUNS.getAndIncrement()), "Norwich", "NR1 3JU"), Cast.MARIGOLD);
        given().get("/cy/x/" + elsewhere.slug()).then().statusCode(404);
        given().get("/cy/x/" + elsewhere.slug() + "/calendar.ics").then().statusCode(404);
        given().get("/cy/x/nowhere").then().statusCode(404);
        given().get("/cy/chapters").then().statusCode(404);
        assertThat(page("/x/" + elsewhere.slug())).doesNotContain("hreflang", "Cymraeg");
    }

    private static String page(String address) {
        Response answer = given().get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.asString();
    }
}
