package org.nhshdx.web.charter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nhshdx.web.running.As;

@QuarkusTest
class ExaminationLimitsTest {

    private static final String EXAMINATIONS = "/api/v1/charter/examinations";
    private static final int LIMIT = 64 * 1024;

    @TestHTTPResource
    URI server;

    @Test
    void aBodyOfSixtyFourKibibytesIsExaminedAndOneByteMoreIsRefused() {
        examine(ofSize(LIMIT)).statusCode(200);
        refused(examine(ofSize(LIMIT + 1)), 413).body("detail", containsString("64 KiB"));
    }

    @Test
    void theLimitHoldsHoweverTheAddressIsWritten() {
        for (var address : List.of("/api/v1/charter;a=b/examinations", "/api/v1/charter/examinations/")) {
            refused(json().body(ofSize(LIMIT + 1)).urlEncodingEnabled(false).post(address).then(), 413);
        }
    }

    @Test
    void aBodyThatDoesNotSayItsSizeIsRefusedOnceItIsTooLarge() throws IOException {
        assertThat(chunked(ofSize(LIMIT))).startsWith("HTTP/1.1 200");
        assertThat(chunked(ofSize(LIMIT + 1)))
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "64 KiB");
    }

    @Test
    void otherContentIsRefused() {
        refused(given().contentType("text/plain").body("{}").post(EXAMINATIONS).then(), 415);
        refused(
                given().accept("text/html")
                        .contentType("application/json")
                        .body("{}")
                        .post(EXAMINATIONS)
                        .then(),
                406);
        refused(given().get(EXAMINATIONS).then(), 405);
        refused(given().get("/api/v1/nothing-here").then(), 404);
        refused(given().get("/api").then(), 404);
    }

    @Test
    void whoeverHasNoGoodTokenIsToldSoWhereOneIsNeeded() {
        var needed = "/api/v1/official-days/previews";
        refused(given().contentType("text/csv").body("x").post(needed).then(), 401);
        refused(
                        given().auth()
                                .oauth2("nonsense")
                                .contentType("text/csv")
                                .body("x")
                                .post(needed)
                                .then(),
                        401)
                .header("WWW-Authenticate", startsWith("Bearer"));
        refused(As.caller("pip").contentType("text/csv").body("x").post(needed).then(), 403);
    }

    @Test
    void threeHundredExaminationsAMinuteAreAnsweredAndThenNoMore() throws IOException {
        var stranger = from("127.0.0.77");
        IntStream.range(0, 300).forEach(time -> given().spec(stranger)
                .contentType("application/json")
                .body("{}")
                .post(EXAMINATIONS)
                .then()
                .statusCode(200));
        refused(
                        given().spec(stranger)
                                .contentType("application/json")
                                .body("{}")
                                .post(EXAMINATIONS)
                                .then(),
                        429)
                .header("Retry-After", Integer::parseInt, greaterThan(0));
        examine("{}").statusCode(200);
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

    private static String ofSize(int bytes) {
        var frame = "{\"title\": \"\"}";
        return frame.replace("\"\"", "\"" + "x".repeat(bytes - frame.length()) + "\"");
    }

    private static RequestSpecification from(String address) throws IOException {
        var config = HttpClientConfig.httpClientConfig()
                .setParam("http.route.local-address", InetAddress.getByName(address));
        return given().config(RestAssuredConfig.config().httpClient(config));
    }

    private String chunked(String body) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            var head = "POST " + EXAMINATIONS + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n";
            var chunk = Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n";
            socket.getOutputStream().write((head + chunk).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
