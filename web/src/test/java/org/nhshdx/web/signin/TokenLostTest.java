package org.nhshdx.web.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

/** Cookies are cleared or blocked while somebody writes: what they wrote comes back, and goes out once they send it again. */
@QuarkusTest
class TokenLostTest {

    private static final String TOKEN = "csrf-token";
    private static final String WORDS = "He said “no”, <script>alert(1)</script>\r\nand left, رهام saw it.";

    @Inject
    World world;

    @Test
    void aConcernComesBackWithItsWordsAndANewTokenThatSendsIt() {
        Response kept = send("/concern", Map.of("kind", "conduct", "words", WORDS), "");
        assertThat(kept.statusCode()).isEqualTo(400);
        assertThat(kept.asString()).contains("your words are here", "&lt;script&gt;", "رهام saw it.").doesNotContain("<script>alert");
        Cookie fresh = kept.detailedCookie(TOKEN);
        assertThat(fresh.isHttpOnly()).isTrue();
        assertThat(fresh.getSameSite()).isEqualTo("Lax");
        Response told = send("/concern", fields(kept), fresh.getValue());
        assertThat(told.statusCode()).isEqualTo(303);
        assertThat(told.header("Location")).contains("/concern/");
    }

    @Test
    void whoeversBrowserKeepsNoCookieIsToldSo() {
        Response kept = send("/concern", Map.of("kind", "access", "words", "The ramp."), "");
        assertThat(kept.asString()).doesNotContain("Allow cookies");
        Response again = send("/concern", fields(kept), "");
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.asString()).contains("Allow cookies for this site", "The ramp.");
    }

    @Test
    void wordsToAChapterComeBackToo() {
        String write = "/x/" + world.approvedChapter("Tokenham", Cast.MARIGOLD).slug() + "/write";
        Response kept = send(write, Map.of("name", "Pip", "email", "pip@example.org", "words", "May I come?"), "");
        assertThat(kept.asString()).contains("May I come?", "action=\"" + write + "\"");
        assertThat(send(write, fields(kept), kept.cookie(TOKEN)).statusCode()).isIn(200, 303);
    }

    @Test
    void whatIsSentInSomebodysNameNeverComesBackWithoutItsToken() {
        Response refused = Visitor.as("pip").submitWithoutToken("/apply/start", Map.of("place", "Tokenless"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).doesNotContain("Tokenless");
    }

    private static Response send(String path, Map<String, String> fields, String cookie) {
        var request = given().redirects().follow(false).contentType("application/x-www-form-urlencoded; charset=UTF-8");
        return (cookie.isEmpty() ? request : request.cookie(TOKEN, cookie)).formParams(fields).post(path);
    }

    private static Map<String, String> fields(Response page) {
        Map<String, String> fields = new TreeMap<>();
        ((FormElement) Jsoup.parse(page.asString()).selectFirst("form[method=post]")).formData()
                .forEach(field -> fields.put(field.key(), field.value()));
        return fields;
    }
}
