package org.nhshdx.web.charter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ExaminationTest {

    private static final String EXAMINATIONS = "/api/v1/charter/examinations";

    @TestHTTPResource
    URI server;

    @Test
    void anEmptyObjectIsExaminedAndFindsNothingAnswered() {
        examine("{}")
                .statusCode(200)
                .contentType("application/json")
                .body("charterVersion", equalTo(1))
                .body("announceable", equalTo(false))
                .body("findings", hasSize(32))
                .body("findings[0].principle", equalTo("free-to-attend"))
                .body("findings[0].strength", equalTo("rule"))
                .body("findings[0].outcome", equalTo("broken"))
                .body("findings[0].evidence", equalTo("not answered yet"))
                .body("findings.find { it.principle == 'neutral-ground' }.outcome", equalTo("to-be-judged"))
                .body("findings.principle", not(hasItem("readable-by-all")));
    }

    @Test
    void aFridayIsBrokenWithTheNextWeekendAsAdvice() {
        examine("{\"days\": [{\"date\": \"2018-04-13\"}]}")
                .statusCode(200)
                .body("findings.find { it.principle == 'weekend' }.evidence", equalTo("Friday 13 April 2018"))
                .body(
                        "findings.find { it.principle == 'weekend' }.advice",
                        equalTo("Move it to Saturday 14 or Sunday 15 April, or ask the core team for a waiver and say"
                                + " why."));
    }

    @ParameterizedTest(name = "{0} is refused, naming {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"titel\": \"x\"}|titel",
                "{\"venue\": {\"stepFree\": {\"entrance\": 1}}}|venue.stepFree.entrance",
                "{\"capacity\": \"60\"}|capacity",
                "{\"capacity\": 1.5}|capacity",
                "{\"capacity\": -1}|capacity",
                "{\"wifiDevices\": -1}|wifiDevices",
                "{\"sockets\": -1}|sockets",
                "{\"ticketPrice\": -0.01}|ticketPrice",
                "{\"schedule\": [{\"day\": -1}]}|schedule[0].day",
                "{\"nation\": \"atlantis\"}|nation",
                "{\"days\": [{\"date\": \"2018-02-30\"}]}|days[0].date",
                "{\"days\": [{\"date\": \"Spring 2018\"}]}|days[0].date",
                "{\"days\": [{\"starts\": \"25:00\"}]}|days[0].starts",
                "{\"days\": [null]}|days[0]",
                "{\"attestations\": {\"free-beer\": \"yes\"}}|attestations.free-beer",
                "{\"title\": \"a\", \"title\": \"b\"}|title",
                "{\"title\": \"a\\u0000\"}|title",
            })
    void aFieldThatCannotBeReadIsRefusedByName(String body, String field) {
        refused(examine(body), 400)
                .body("problems.field", contains(field))
                .body("problems[0].advice", not(equalTo("")))
                .body("instance", equalTo(EXAMINATIONS));
    }

    @ParameterizedTest(name = "«{0}» is not one object")
    @ValueSource(
            strings = {"", " ", "null", "[]", "7", "\"text\"", "{} {}", "{", "nonsense", "{\"title\": }", "\uFEFF"})
    void whatIsNotOneObjectIsRefused(String body) {
        refused(examine(body), 400).body("detail", not(equalTo("")));
    }

    @Test
    void bytesThatAreNotTextAreRefused() {
        refused(
                json().body(new byte[] {0, 0, (byte) 0xFF, (byte) 0xFF, 0, 0, 0, 1})
                        .post(EXAMINATIONS)
                        .then(),
                400);
        refused(
                json().body(new byte[] {'{', '"', (byte) 0xC3, '"', '}'})
                        .post(EXAMINATIONS)
                        .then(),
                400);
    }

    @Test
    void theCharterInForceIsReadByAnybody() {
        given().get("/api/v1/charter")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("version", equalTo(1))
                .body("proposed", equalTo(true))
                .body("wording", containsString("not adopted by them"))
                .body("principles", hasSize(36))
                .body("principles[0].id", equalTo("free-to-attend"))
                .body("principles[0].about", equalTo(List.of("event")))
                .body("principles[0].statement", startsWith("Every ticket is free"))
                .body("principles[0].strength", equalTo("rule"))
                .body("principles[0].check", equalTo("auto"))
                .body("principles.find { it.id == 'no-clash' }.parameters.days", equalTo(14))
                .body("principles.find { it.id == 'connected' }.parameters.sockets", equalTo(1.5f))
                .body("principles.reason", not(hasItem("")));
    }

    @Test
    void bothAddressesAreInTheApisDescription() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/api/v1/charter/examinations'.post.responses", hasKey("429"))
                .body("paths.'/api/v1/charter'.get.responses", hasKey("200"))
                .body("components.schemas.EventFacts.properties", hasKey("signUpUrl"));
    }

    private static ValidatableResponse examine(String body) {
        return json().body(body.getBytes(StandardCharsets.UTF_8))
                .post(EXAMINATIONS)
                .then();
    }

    private static RequestSpecification json() {
        return given().contentType("application/json");
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("title", not(equalTo("")))
                .body("type", equalTo("about:blank"));
    }
}
