package org.nhshdx.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.publication.PublicChapter;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.application.Group;
import org.nhshdx.web.running.As;

@QuarkusTest
class PageSectionsTest {

    @Inject
    Scope scope;

    @Test
    void aDraftIsNobodyElsesUntilItIsPublished() {
        String place = approved("Sections Alpha");
        String words = "We meet by the river. <script>alert(1)</script> مرحبا 🚑";
        write(place, "about", words, version(place, "about")).statusCode(200)
                .body("draft", is(words)).body("changed", is(true)).body("published", notNullValue());
        assertThat(onShow(place)).doesNotContain("We meet by the river.");
        publish(place, "about", version(place, "about")).statusCode(200).body("changed", is(false));
        assertThat(onShow(place)).contains("We meet by the river.");
    }

    @Test
    void nothingIsPublishedBeforeTheApproval() {
        Group group = Group.starting(Cast.PIP, "Sections Beta");
        As.caller("pip").get("/api/v1/organise/" + group.address() + "/page").then().statusCode(200)
                .body("kind", hasItems("about", "day", "schedule", "access", "food", "for-whom", "conduct", "sponsors"))
                .body("[0].draft", containsString("Sections Beta"))
                .body("[0].published", nullValue());
        publish(group.address(), "about", 0).statusCode(409).body("detail", containsString("approved"));
    }

    @Test
    void whatNotEverybodyCanReadIsNotPublished() {
        String place = approved("Sections Gamma");
        write(place, "day", "The plan is [here](https://example.org/plan).", version(place, "day")).statusCode(200);
        publish(place, "day", version(place, "day")).statusCode(422).body("problems[0].field", is("draft"))
                .body("problems[0].advice", containsString("a link that doesn't say where it goes"));
        write(place, "day", "Read [the plan of the day](https://example.org/plan).", version(place, "day")).statusCode(200);
        publish(place, "day", version(place, "day")).statusCode(200);
    }

    @Test
    void aSponsorIsNamedOnceTheCoreTeamHasHeardOfIt() {
        String place = approved("Sections Epsilon");
        Map<String, Object> facts = Map.of("title", "NHSHDx Sections Epsilon", "sponsors", List.of(Map.of("name", "Teasel & Thorn Ltd")));
        As.caller("pip").contentType(ContentType.JSON).body(Map.of("facts", facts)).post("/api/v1/organise/" + place + "/events")
                .then().statusCode(201);
        write(place, "food", "Lunch comes from **TEASEL** and-thorn. No: from Teasel & Thorn.", version(place, "food")).statusCode(200);
        publish(place, "food", version(place, "food")).statusCode(422).body("problems.field", contains("draft"))
                .body("problems[0].advice", containsString("“Teasel & Thorn Ltd” isn't cleared"));
        As.caller("bram").contentType(ContentType.JSON).body(Map.of("name", "Teasel Thorn", "cleared", true, "reason", "A bakery."))
                .post("/api/v1/core-team/sponsors").then().statusCode(200);
        publish(place, "food", version(place, "food")).statusCode(200);
    }

    @Test
    void twoWritersDontOverwriteEachOther() {
        String place = approved("Sections Delta");
        int seen = version(place, "food");
        write(place, "food", "Soup.", seen).statusCode(200);
        write(place, "food", "Curry.", seen).statusCode(409).body("problems[0].field", is("version"));
        publish(place, "food", seen).statusCode(409);
        write(place, "food", " ", version(place, "food")).statusCode(422).body("problems[0].field", is("draft"));
        write(place, "food", "x".repeat(20_001), version(place, "food")).statusCode(422);
        write(place, "nowhere", "Us.", 0).statusCode(404);
    }

    private String approved(String name) {
        Group group = Group.applied(Cast.PIP, name).judgedNeutral();
        group.facesNow(Cast.BRAM, "approval", Map.of()).statusCode(200);
        return group.address();
    }

    private String onShow(String place) {
        String slug = As.caller("pip").get("/api/v1/organise/" + place + "/application").path("slug");
        return scope.readingShared(() -> PublicChapter.at(slug)).orElseThrow().page().toString();
    }

    private int version(String place, String section) {
        return As.caller("pip").get("/api/v1/organise/" + place + "/page").then().statusCode(200)
                .extract().path("find { it.kind == '%s' }.version".formatted(section));
    }

    private ValidatableResponse write(String place, String section, String words, int version) {
        return As.caller("pip").contentType(ContentType.JSON).body(Map.of("draft", words, "version", version))
                .put("/api/v1/organise/" + place + "/page/" + section).then();
    }

    private ValidatableResponse publish(String place, String section, int version) {
        return As.caller("pip").contentType(ContentType.JSON).body(Map.of("version", version))
                .post("/api/v1/organise/" + place + "/page/" + section + "/publication").then();
    }
}
