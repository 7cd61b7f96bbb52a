package org.nhshdx.web.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nhshdx.core.chapter.Address;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.chapter.Role;
import org.nhshdx.core.people.Membership;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.permission.Who;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.running.As;
import org.nhshdx.web.world.World;

/** Every endpoint × everybody, over HTTP: what the permission table says is what happens. */
@QuarkusTest
class PermissionTest {
    private static final String PLACE = "gatley";
    private static final String ELSEWHERE = "upper-gatley";
    private static final Map<Persona, String> TOKENS = new EnumMap<>(Persona.class);
    private static final Map<Persona, Cookies> SESSIONS = new EnumMap<>(Persona.class);

    @Inject
    World world;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    @Inject
    Router router;

    @BeforeEach
    void settle() {
        if (scope.readingShared(() -> Address.at(PLACE)).isEmpty()) {
            World.Place gatley = world.approvedChapter("Gatley", Cast.MARIGOLD);
            world.approvedChapter("Upper Gatley", Cast.SORREL);
            join(gatley, Cast.IDRIS, Role.ORGANISER);
            join(gatley, Cast.HETTY, Role.HELPER);
            join(gatley, Cast.ZOFIA, Role.ORGANISER);
        }
    }

    @Test
    void everyEndpointStandsInThePermissionTable() {
        assertThat(Endpoint.running()).hasSizeGreaterThan(20)
                .allSatisfy(endpoint -> assertThat(endpoint.verb()).as("@Does on " + endpoint.name()).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void everyEndpointAnswersThisPersonByTheTable(Persona persona) {
        assertThat(Endpoint.running()).allSatisfy(endpoint ->
                assertThat(knock(persona, endpoint)).as("%s as %s", endpoint, persona)
                        .isEqualTo(persona.expected(endpoint, endpoint.verb().orElseThrow())));
    }

    @Test
    void aDeedForAChapterNamesIt() {
        Set<Who> aboutChapters = Set.of(Who.HELPER, Who.ORGANISER, Who.LEAD);
        assertThat(Endpoint.running()).filteredOn(endpoint -> endpoint.verb().orElseThrow().may().stream().anyMatch(aboutChapters::contains))
                .isNotEmpty().allMatch(Endpoint::isAboutAChapter);
    }

    @Test
    void nothingAtADeskIsForEverybody() {
        assertThat(Endpoint.running()).filteredOn(endpoint -> endpoint.path().matches("(/api/v1)?/(organise|core-team)/.*"))
                .isNotEmpty().noneMatch(endpoint -> endpoint.verb().orElseThrow().may().contains(Who.ANYONE));
        assertThat(Endpoint.running()).filteredOn(endpoint -> endpoint.path().matches("(/api/v1)?/core-team(/.*)?"))
                .isNotEmpty().allMatch(endpoint -> endpoint.verb().orElseThrow().may().equals(Set.of(Who.CORE_TEAM)));
    }

    @Test
    void theCoreTeamReadsAChaptersDeskAndDoesNothingThere() {
        assertThat(Stream.of(Verb.values()).filter(verb -> verb.may().contains(Who.CORE_TEAM) && verb.may().size() > 1))
                .containsExactlyInAnyOrder(Verb.READ_DESK, Verb.READ_AUDIT);
    }

    @Test
    void aSessionOfThePagesIsNobodyToTheApi() {
        Endpoint mine = some(endpoint -> endpoint.isForPrograms() && endpoint.verb().equals(Optional.of(Verb.LIST_OWN_CHAPTERS)));
        var session = As.sessionOf(Cast.MARIGOLD.username());
        RestAssured.given().cookies(session).get(mine.path()).then().statusCode(401);
        RestAssured.given().auth().oauth2(As.tokenOf(Cast.MARIGOLD.username())).get(mine.path()).then().statusCode(200);
    }

    @Test
    void aTokenOfTheApiIsNobodyToThePages() {
        RestAssured.given().redirects().follow(false).auth().oauth2(As.tokenOf(Cast.OTTOLINE.username()))
                .get("/core-team/chapters").then().statusCode(302);
        RestAssured.given().redirects().follow(false).cookies(As.sessionOf(Cast.OTTOLINE.username()))
                .get("/core-team/chapters").then().statusCode(200);
    }

    /** Without a path: filters on every request. "/" is where REST begins, so that the table rules there. */
    @Test
    void whatIsAnsweredOutsideTheTableIsListedHere() {
        assertThat(router.getRoutes().stream().map(route -> String.valueOf(route.getPath())).distinct())
                .containsExactlyInAnyOrder("null", "/", "/api/", "/assets/:name", "/offline.js", "/favicon.ico", "/q/");
    }

    @Test
    void theFrameworksOwnAddressesTellHealthAndTheContractAndNoMore() {
        assertThat(Stream.of("health", "health/live", "health/ready", "health/started", "openapi", "metrics", "info", "arc", "arc/beans",
                        "dev-ui", "dev", "configprops", "scheduler", "logging")
                .filter(name -> RestAssured.given().redirects().follow(false).get("/q/" + name).statusCode() != 404))
                .containsExactly("health", "health/live", "health/ready", "health/started", "openapi");
    }

    private static Endpoint some(Predicate<Endpoint> wanted) {
        return Endpoint.running().stream().filter(wanted).findFirst().orElseThrow();
    }

    private Persona.Answer knock(Persona persona, Endpoint endpoint) {
        RequestSpecification request = RestAssured.given().redirects().follow(false)
                .header(OnlyAsking.HEADER, "true").header("Accept", "*/*");
        endpoint.takes().ifPresent(type -> request.contentType(type.toString()));
        persona.cast().ifPresent(one -> {
            if (endpoint.isForPrograms()) {
                request.auth().oauth2(TOKENS.computeIfAbsent(persona, p -> As.tokenOf(one.username())));
            } else {
                request.cookies(SESSIONS.computeIfAbsent(persona, p -> As.sessionOf(one.username())));
            }
        });
        Response response = request.request(endpoint.method(), endpoint.addressAt(PLACE));
        return Persona.Answer.of(response.statusCode(), Optional.ofNullable(response.header("Location")).orElse(""));
    }

    private void join(World.Place place, Cast one, Role role) {
        var asker = world.asker(one);
        scope.writing(place.id(), () -> {
            new Organiser(asker.person(), asker.name(), asker.email(), role, clock.instant()).persist();
            new Membership(asker.person(), place.id()).persist();
            return null;
        });
    }
}
