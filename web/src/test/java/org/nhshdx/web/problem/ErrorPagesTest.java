package org.nhshdx.web.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhshdx.core.publication.PublicChapter;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.running.As;
import org.nhshdx.web.world.Visitor;

/** Whatever goes wrong, people read a page of ours with the way back, and programs a problem. */
@QuarkusTest
class ErrorPagesTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Inject
    Scope scope;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | That didn’t work
            403 | This isn’t yours to do
            404 | We can’t find that page
            409 | Somebody was quicker
            410 | This has been taken away
            429 | Slow down a little
            """)
    void aRefusalSaysWhyAndLeadsBack(int status, String headline) {
        Document page = page(browser().get("/mistakes/" + status), status, headline);
        assertThat(page.text()).contains(MistakenPage.WHY);
        problem(program().get("/mistakes/" + status), status, MistakenPage.WHY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /no/such/page | 404 | We can’t find that page
            DELETE | /events       | 405 | That can’t be done here
            """)
    void whatTheFrameworkRefusesIsOursToo(String method, String path, int status, String headline) {
        page(browser().request(method, path), status, headline);
        problem(program().request(method, path), status, "");
    }

    @Test
    void aFormOfAnotherKindOrFarTooLongIsRefusedAsAPage() {
        page(browser().contentType("application/xml").body("<a/>").post("/concern"), 415, "We don’t understand what was sent");
        problem(program().contentType("application/xml").body("<a/>").post("/concern"), 415, "");
        page(browser().contentType("application/x-www-form-urlencoded").body("a=" + "x".repeat(11 * 1024 * 1024)).post("/concern"),
                413, "That is too much at once");
        problem(program().contentType("application/x-www-form-urlencoded").body("a=" + "x".repeat(11 * 1024 * 1024)).post("/concern"),
                413, "larger than this address takes");
    }

    @ParameterizedTest
    @CsvSource({"/core-team/charter/draft/adoption/proposal, 403", "/apply/start, 400", "/concern, 400"})
    void aProgramThatSendsAPagesFormIsToldTheTrueRefusal(String path, int status) {
        problem(program().cookies(As.sessionOf("pip")).contentType("application/x-www-form-urlencoded").body("words=x").post(path), status, "");
    }

    @Test
    void waitingIsToldInSecondsToo() {
        browser().get("/mistakes/429").then().header("Retry-After", "7");
    }

    @Test
    void aMistakeOfOursShowsItsNumberAndNoMore() {
        Document page = page(browser().get("/mistakes/500"), 500, "Something went wrong here");
        assertThat(page.select(".code").text()).matches("[0-9a-f-]{36}");
        program().get("/mistakes/500").then().statusCode(500).contentType("application/problem+json").body("instance", startsWith("urn:uuid:"));
    }

    @Test
    void whoIsNobodyIsSentToSignInAndWhoIsSomebodyElseIsTold() {
        browser().redirects().follow(false).get("/organise").then().statusCode(302).header("Location", containsString("response_type=code"));
        Response told = Visitor.as("pip").open("/core-team");
        page(told, 403, "This isn’t yours to do");
    }

    /** With every connection taken, as when the database is down: no page may need it to say so. */
    @Test
    void withoutADatabasePeopleAndProgramsAreToldToComeBack() throws InterruptedException {
        CountDownLatch taken = new CountDownLatch(connections);
        CountDownLatch looked = new CountDownLatch(1);
        ExecutorService others = Executors.newFixedThreadPool(connections);
        try {
            Stream.generate(() -> holding(taken, looked)).limit(connections).forEach(others::execute);
            assertThat(taken.await(20, TimeUnit.SECONDS)).isTrue();
            Response told = browser().get("/chapters");
            assertThat(told.header("Retry-After")).isEqualTo("30");
            assertThat(page(told, 503, "We will be back in a minute").text()).contains("Nothing you saved is lost");
            problem(program().get("/api/v1/chapters"), 503, "Try again in 30 seconds");
        } finally {
            looked.countDown();
            others.shutdown();
        }
        assertThat(others.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        browser().get("/chapters").then().statusCode(200);
    }

    private Runnable holding(CountDownLatch taken, CountDownLatch looked) {
        return () -> scope.readingShared(() -> {
            PublicChapter.at("nowhere");
            taken.countDown();
            try {
                return looked.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException stopping) {
                throw new IllegalStateException(stopping);
            }
        });
    }

    private static RequestSpecification browser() {
        return given().accept(BROWSER);
    }

    private static RequestSpecification program() {
        return given().accept("application/json");
    }

    private static Document page(Response answer, int status, String headline) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("text/html;charset=UTF-8");
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("h1").text()).isEqualTo(headline);
        assertThat(page.select("main a[href=/]")).isNotEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.text()).contains("this is not an NHS service")
                .doesNotContain(MistakenResource.SECRET, "Exception", "at org.", "at java.", "SQL");
        return page;
    }

    private static void problem(Response answer, int status, String why) {
        answer.then().statusCode(status).contentType("application/problem+json").body("status", equalTo(status)).body("detail", containsString(why));
        assertThat(answer.asString()).doesNotContain(MistakenResource.SECRET, "Exception");
    }
}
