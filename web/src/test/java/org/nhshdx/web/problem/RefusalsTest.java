package org.nhshdx.web.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RefusalsTest {

    private static final int MEBIBYTE = 1024 * 1024;

    @TestHTTPResource
    URI server;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/v1",
                "/api/v2/charter",
                "/api/v1/charter/principles/none",
                "/api/v1/<b>",
                "/api/v1/שלום",
                "/api/v1/%00"
            })
    void anAddressNobodyHasIsNotFound(String path) {
        refused(given().get(path).then(), 404);
    }

    @Test
    void aMethodNobodyTakesIsRefused() {
        refused(given().delete("/api/v1/charter").then(), 405);
    }

    @Test
    void whoeverWantsAPageFromTheApiIsToldThatThereIsNone() {
        refused(given().accept("image/png").get("/api/v1/charter").then(), 406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/mistakes", "/api/v1/mistakes/answer"})
    void aMistakeOfOursShowsANumberAndNothingElse(String path) {
        refused(given().get(path).then(), 500)
                .body("instance", startsWith("urn:uuid:"))
                .body("detail", containsString("this number"))
                .body("problems", nullValue())
                .body(not(containsString(MistakenResource.SECRET)))
                .body(not(containsString("Exception")));
    }

    @Test
    void theNumberOfAMistakeIsAnotherEachTime() {
        assertThat(numberOfAMistake()).isNotEqualTo(numberOfAMistake());
    }

    @Test
    void aBodyAboveTheLimitIsRefusedBeforeItIsRead() {
        given().contentType("text/plain")
                .body("x".repeat(MEBIBYTE))
                .post("/api/v1/mistakes")
                .then()
                .statusCode(200);
        refused(
                given().contentType("text/plain")
                        .body("x".repeat(MEBIBYTE + 1))
                        .post("/api/v1/mistakes")
                        .then(),
                413);
    }

    @Test
    void aBodyThatClaimsToBeEnormousIsRefusedWithoutWaitingForIt() throws IOException {
        assertThat(raw("POST /api/v1/mistakes HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n\r\n"))
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/%zz", "/api/v1/%", "/api/v1/charter?x=%zz"})
    void anAddressThatIsNoAddressIsAnsweredWithoutAStackTrace(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .doesNotContain("Exception")
                .doesNotStartWith("HTTP/1.1 500");
    }

    @Test
    void aBlankContentTypeIsNoneAndNoMistakeOfOurs() throws IOException {
        assertThat(raw("POST /api/v1/charter/examinations HTTP/1.1\r\nHost: localhost\r\nContent-Type: \r\n"
                        + "Content-Length: 2\r\nConnection: close\r\n\r\n{}"))
                .startsWith("HTTP/1.1 200");
    }

    private String numberOfAMistake() {
        return given().get("/api/v1/mistakes").then().extract().path("instance");
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .header("Cache-Control", "no-store")
                .body("status", equalTo(status))
                .body("title", not(equalTo("")))
                .body("detail", not(equalTo("")));
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
