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
    void aMethodNobodyTakesIsRefusedAndTheOthersAreNamed() {
        refused(given().delete("/api/v1/charter").then(), 405).header("Allow", "GET, HEAD, OPTIONS");
        refused(given().get("/api/v1/charter/examinations").then(), 405).header("Allow", "OPTIONS, POST");
        given().options("/api/v1/charter/examinations").then().statusCode(200).header("Allow", "OPTIONS, POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/charter?x=%zz", "/api/v1/charter?x=<script>", "/api/v1/%zz"})
    void anAddressThatCantBeReadIsAProblemForPrograms(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400").containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("content-security-policy").contains("\"status\":400");
        assertThat(raw("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"))
                .startsWith("HTTP/1.1 400").contains("\"status\":400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x/gloucester?x=%zz", "/events?x=<script>", "/%zz"})
    void anAddressThatCantBeReadIsAPageForPeople(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400").containsIgnoringCase("content-security-policy")
                .contains("That didn’t work").doesNotContain("<script>");
    }

    @Test
    void anAddressThatIsTooLongIsToldSo() throws IOException {
        String query = "?x=" + "x".repeat(9_000) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        assertThat(raw("GET /api/v1/charter" + query)).startsWith("HTTP/1.1 414").contains("\"status\":414");
        assertThat(raw("GET /events" + query)).startsWith("HTTP/1.1 414").contains("too much at once")
                .containsIgnoringCase("content-security-policy");
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
