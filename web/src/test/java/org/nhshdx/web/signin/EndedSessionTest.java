package org.nhshdx.web.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhshdx.web.running.As;
import org.nhshdx.web.world.Visitor;

/** Somebody's session ends while they write: nothing typed is lost, and nobody else can put words in their mouth. */
@QuarkusTest
class EndedSessionTest {

    private static final String FORM = "/apply/start";
    private static final String TOKEN = "csrf-token";

    @Test
    void bringsBackWhatWasTypedAndSendsItAfterSigningIn() {
        Response kept = sendSignedOut("Ended <b>Alpha</b> & Söhne\r\nof two lines", Map.of());
        assertThat(kept.statusCode()).isEqualTo(401);
        assertThat(kept.asString()).contains("You were signed out", "/sign-in?to=").doesNotContain("<b>Alpha");
        Map<String, String> again = fields(kept);
        assertThat(again.get("place").lines()).containsExactly("Ended <b>Alpha</b> & Söhne", "of two lines");
        again.put("place", "Ended Alpha");
        As.visitor("pip").contentType("application/x-www-form-urlencoded; charset=UTF-8").cookie(TOKEN, again.get(TOKEN))
                .formParams(again).post(FORM).then().statusCode(303);
    }

    @Test
    void bringsThemBackAlsoUnderASessionThatIsNoLongerGood() {
        Response kept = sendSignedOut("Ended Beta", Map.of("q_session", "no-longer-good"));
        assertThat(kept.statusCode()).isEqualTo(401);
        assertThat(fields(kept)).containsEntry("place", "Ended Beta");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAAAAAAAAAAAAAAAAAAAA", ""})
    void neverShowsWordsThatAnotherSitesPageSent(String cookie) {
        Response answer = given().redirects().follow(false).cookie(TOKEN, cookie)
                .formParam(TOKEN, "BBBBBBBBBBBBBBBBBBBBBB").formParam("place", "Ended Gamma").post(FORM);
        assertThat(answer.statusCode()).isNotEqualTo(401);
        assertThat(answer.asString()).doesNotContain("Ended Gamma");
    }

    private static Response sendSignedOut(String place, Map<String, String> cookies) {
        Response page = Visitor.as("pip").open(FORM);
        return given().redirects().follow(false).contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .cookies(cookies).cookie(TOKEN, page.cookie(TOKEN))
                .formParam(TOKEN, page.cookie(TOKEN)).formParam("place", place).post(FORM);
    }

    private static Map<String, String> fields(Response page) {
        Document document = Jsoup.parse(page.asString());
        FormElement form = (FormElement) document.selectFirst("form[method=post][action=" + FORM + "]");
        Map<String, String> fields = new TreeMap<>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        return fields;
    }
}
