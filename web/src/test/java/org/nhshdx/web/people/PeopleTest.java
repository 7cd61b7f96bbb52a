package org.nhshdx.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.chapter.Invitation;
import org.nhshdx.core.publication.PublicChapter;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.running.As;
import org.nhshdx.web.world.World.Place;
import org.nhshdx.web.world.World;

@QuarkusTest
class PeopleTest {

    @Inject
    World world;

    @Inject
    Scope scope;

    @Inject
    MovableClock clock;

    @Test
    void aLinkLetsOneStrangerInOnceAndOnlyItsDigestIsKept() {
        Place place = world.approvedChapter("People Alpha", Cast.MARIGOLD);
        String link = invite(place, "organiser");
        String secret = link.substring(link.lastIndexOf('/') + 1);
        assertThat(secret).hasSizeGreaterThanOrEqualTo(43);
        scope.reading(place.id(), () -> {
            assertThat(Invitation.<Invitation>listAll()).hasSize(1)
                    .noneSatisfy(kept -> assertThat(kept).hasFieldOrPropertyWithValue("tokenDigest", secret));
            return true;
        });
        people("pip", place).statusCode(404);
        accept("pip", place, link).statusCode(204);
        people("pip", place).statusCode(200)
                .body("people.name", contains("Marigold Tembo", "Pip Larkspur"))
                .body("people.role", contains("lead", "organiser"))
                .body("invitations", empty());
        accept("idris", place, link).statusCode(410).body("detail", containsString("doesn't work any more"));
        accept("idris", place, "/x/" + "A".repeat(43)).statusCode(410);
    }

    @Test
    void aLinkStopsWorkingAfterFourteenDaysAndWhenItIsCancelled() {
        Place place = world.approvedChapter("People Beta", Cast.MARIGOLD);
        String late = invite(place, "helper");
        clock.on(clock.today().plusDays(15), () -> accept("pip", place, late).statusCode(410));
        people("marigold", place).body("invitations.invited", contains("A friend"));
        String id = people("marigold", place).extract().path("invitations[0].id");
        post("marigold", place, "invitations/" + id + "/cancellation", Map.of()).statusCode(204);
        post("marigold", place, "invitations/" + id + "/cancellation", Map.of()).statusCode(409);
        accept("pip", place, late).statusCode(410);
        people("marigold", place).body("invitations", empty());
    }

    @Test
    void ofTwoStrangersWithOneLinkOneComesIn() {
        Place place = world.approvedChapter("People Gamma", Cast.MARIGOLD);
        String link = invite(place, "organiser");
        List<Integer> statuses = Stream.of("pip", "noor", "callum")
                .map(who -> CompletableFuture.supplyAsync(() -> accept(who, place, link).extract().statusCode()))
                .toList().stream().map(CompletableFuture::join).sorted().toList();
        assertThat(statuses.get(0)).isEqualTo(204);
        assertThat(statuses.subList(1, 3)).allMatch(status -> status == 409 || status == 410);
        people("marigold", place).body("people.size()", is(2));
    }

    @Test
    void onlyALeadInvitesChangesAndRemoves() {
        Place place = world.approvedChapter("People Delta", Cast.MARIGOLD);
        accept("pip", place, invite(place, "organiser")).statusCode(204);
        String marigold = idOf("Marigold Tembo", place);
        post("pip", place, "invitations", Map.of("invited", "A friend", "role", "lead")).statusCode(403);
        role("pip", place, marigold, "helper").statusCode(403);
        As.caller("pip").delete(at(place, "people/" + marigold)).then().statusCode(403);
        role("marigold", place, idOf("Pip Larkspur", place), "helper").statusCode(200)
                .body("people.find { it.name == 'Pip Larkspur' }.role", is("helper"));
        As.caller("marigold").delete(at(place, "people/" + idOf("Pip Larkspur", place))).then().statusCode(204);
        people("pip", place).statusCode(404);
        As.caller("pip").get("/api/v1/organise").then().body("slug", not(hasItems(place.slug())));
        As.caller("marigold").get(at(place, "log")).then().statusCode(200)
                .body("items.verb", hasItems("invite", "join", "change role", "remove"))
                .body("items.find { it.verb == 'join' }.who", is("Pip Larkspur"));
    }

    @Test
    void theLastLeadStays() {
        Place place = world.approvedChapter("People Epsilon", Cast.MARIGOLD);
        String marigold = idOf("Marigold Tembo", place);
        post("marigold", place, "people/leaving", Map.of()).statusCode(409)
                .body("detail", containsString("Make somebody else a lead first"));
        role("marigold", place, marigold, "helper").statusCode(409);
        As.caller("marigold").delete(at(place, "people/" + marigold)).then().statusCode(409);
        accept("pip", place, invite(place, "lead")).statusCode(204);
        post("marigold", place, "people/leaving", Map.of()).statusCode(204);
        post("pip", place, "people/leaving", Map.of()).statusCode(409);
    }

    @Test
    void onlyYouSayWhatYouDoAndWhetherYouAreShown() {
        Place place = world.approvedChapter("People Zeta", Cast.MARIGOLD);
        assertThat(shownAt(place)).isEmpty();
        As.caller("marigold").contentType(ContentType.JSON).body(Map.of("does", "practice nurse", "shown", true))
                .put(at(place, "people/me")).then().statusCode(200).body("people[0].does", is("practice nurse"));
        assertThat(shownAt(place)).containsExactly("Marigold Tembo");
        As.caller("marigold").contentType(ContentType.JSON).body(Map.of("does", "x".repeat(121), "shown", true))
                .put(at(place, "people/me")).then().statusCode(422).body("problems[0].field", is("does"));
        As.caller("ottoline").contentType(ContentType.JSON).body(Map.of("does", "x", "shown", true))
                .put(at(place, "people/me")).then().statusCode(403);
    }

    private List<String> shownAt(Place place) {
        return scope.readingShared(() -> PublicChapter.at(place.slug())).orElseThrow().page().organisers().stream()
                .map(shown -> shown.name()).toList();
    }

    private String invite(Place place, String role) {
        return post("marigold", place, "invitations", Map.of("invited", "A friend", "role", role)).statusCode(201)
                .extract().path("link");
    }

    private ValidatableResponse accept(String who, Place place, String link) {
        String secret = link.substring(link.lastIndexOf('/') + 1);
        return post(who, place, "invitations/" + secret + "/acceptance", Map.of());
    }

    private ValidatableResponse role(String who, Place place, String organiser, String role) {
        return As.caller(who).contentType(ContentType.JSON).body(Map.of("role", role))
                .put(at(place, "people/" + organiser + "/role")).then();
    }

    private ValidatableResponse people(String who, Place place) {
        return As.caller(who).get(at(place, "people")).then();
    }

    private String idOf(String name, Place place) {
        return people("marigold", place).extract().path("people.find { it.name == '%s' }.id".formatted(name));
    }

    private ValidatableResponse post(String who, Place place, String path, Map<String, Object> body) {
        return As.caller(who).contentType(ContentType.JSON).body(body).post(at(place, path)).then();
    }

    private static String at(Place place, String path) {
        return "/api/v1/organise/" + place.slug() + "/" + path;
    }
}
