package org.nhshdx.web.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.audit.AuditEntry;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.chapter.Address;
import org.nhshdx.core.chapter.Section;
import org.nhshdx.core.message.Letter;
import org.nhshdx.core.publication.PublicChapter;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.running.As;

@QuarkusTest
class DecidingTest {

    @Inject
    Scope scope;

    @Inject
    MovableClock clock;

    @Test
    void approvingOpensTheSiteGrantsTheNameAndKeepsTheLetterAsSent() {
        Group group = Group.applied(Cast.PIP, "Deciding Alpha").judgedNeutral();
        group.facesNow(Cast.OTTOLINE, "approval", Map.of("letter", "Dear Pip, yes! 🎉")).statusCode(200)
                .body("application.state", is("approved")).body("application.standing", is("active"))
                .body("application.history[0].by", is("Ottoline Marsh"));
        UUID chapter = chapterAt("deciding-alpha");
        assertThat(scope.readingShared(() -> PublicChapter.at("deciding-alpha"))).isPresent();
        scope.reading(chapter, () -> {
            assertThat(Licence.forTheName()).get().satisfies(licence -> {
                assertThat(licence.signatures().charterVersion()).isEqualTo(1);
                assertThat(licence.validFrom()).isEqualTo(clock.today());
            });
            assertThat(Section.all()).isNotEmpty().noneMatch(Section::isChanged);
            assertThat(Letter.latest(1)).extracting(Letter::body).containsExactly("Dear Pip, yes! 🎉");
            assertThat(AuditEntry.latest(0, 20)).extracting(AuditEntry::verb)
                    .containsSubsequence("approve", "take", "judge", "submit", "sign", "start");
            return true;
        });
    }

    @Test
    void approvalFailsWholeWhenItsLastStepFails() throws Exception {
        Group group = Group.applied(Cast.PIP, "Deciding Beta").judgedNeutral();
        UUID chapter = chapterAt("deciding-beta");
        try (Sabotage lastStep = Sabotage.refusing("approve", chapter)) {
            group.facesNow(Cast.OTTOLINE, "approval", Map.of()).statusCode(500).body("detail", containsString("number"));
        }
        group.reads().body("state", is("submitted")).body("standing", is("provisional"));
        assertThat(scope.readingShared(() -> PublicChapter.at("deciding-beta"))).isEmpty();
        scope.reading(chapter, () -> {
            assertThat(Licence.forTheName()).isEmpty();
            assertThat(Section.all()).allMatch(Section::isChanged);
            assertThat(Letter.latest(1)).isEmpty();
            assertThat(AuditEntry.latest(0, 20)).extracting(AuditEntry::verb).doesNotContain("take", "grant", "approve");
            return true;
        });
        group.facesNow(Cast.OTTOLINE, "approval", Map.of()).statusCode(200);
    }

    @Test
    void approvalWaitsUntilEveryPrincipleAboutTheChapterIsJudged() {
        Group group = Group.applied(Cast.PIP, "Deciding Gamma");
        group.facesNow(Cast.OTTOLINE, "approval", Map.of()).statusCode(422)
                .body("detail", containsString("supplier.” is to be judged"));
        group.faces(Cast.BRAM, "judgement", Map.of("principle", "neutral-ground", "kept", false, "reason", "One product."))
                .statusCode(200);
        group.facesNow(Cast.OTTOLINE, "approval", Map.of()).statusCode(422)
                .body("detail", containsString("supplier.” is broken")).body("detail", containsString("One product."));
        group.faces(Cast.BRAM, "judgement", Map.of("principle", "weekend", "kept", true, "reason", "Fine."))
                .statusCode(422).body("problems[0].field", is("principle"));
        group.faces(Cast.BRAM, "judgement", Map.of("principle", "neutral-ground", "kept", true, "reason", "They dropped it.", "seen", 1))
                .statusCode(200);
        group.facesNow(Cast.OTTOLINE, "approval", Map.of()).statusCode(200);
    }

    @Test
    void approvalWaitsForTheSecondPersonWhoWaivesARule() {
        Group group = Group.applied(Cast.PIP, "Deciding Omicron");
        String waivers = "/api/v1/core-team/chapters/" + group.address() + "/waivers";
        Map<String, String> wish = Map.of(
                "principle", "neutral-ground", "reason", "The only room in town is a supplier's.",
                "until", clock.today().plusMonths(6).toString());
        String waiver = As.caller("bram").contentType(ContentType.JSON).body(wish).post(waivers)
                .then().statusCode(201).extract().path("id");
        group.facesNow(Cast.OTTOLINE, "approval", Map.of()).statusCode(422);
        As.caller("ottoline").contentType(ContentType.JSON).body(Map.of()).post(waivers + "/" + waiver + "/confirmation")
                .then().statusCode(200);
        group.facesNow(Cast.OTTOLINE, "approval", Map.of()).statusCode(200).body("application.standing", is("active"));
    }

    @Test
    void aJudgementLapsesWhenWhatItWasAboutChanges() {
        Group group = Group.applied(Cast.PIP, "Deciding Delta").judgedNeutral();
        group.facesNow(Cast.BRAM, "information-request", Map.of("reason", "Who pays for lunch?")).statusCode(200);
        Map<String, Object> answers = group.answers();
        answers.put("sponsorsInMind", List.of("Wardlight Software"));
        group.saves(answers).statusCode(200)
                .body("examination.findings.find { it.principle == 'neutral-ground' }.outcome", is("to-be-judged"));
    }

    @Test
    void askingStopsTheClockAndAnsweringStartsItWhereItStood() {
        Group group = on("2026-11-23", () -> Group.applied(Cast.PIP, "Deciding Epsilon"));
        on("2026-11-26", () -> group.facesNow(Cast.BRAM, "information-request", Map.of("reason", " ")).statusCode(422)
                .body("problems[0].field", is("reason")));
        on("2026-11-26", () -> group.facesNow(Cast.BRAM, "information-request", Map.of("reason", "Who hosts you?"))
                .statusCode(200).body("application.state", is("information-requested"))
                .body("application.isStopped", is(true)));
        on("2026-12-14", () -> {
            group.saves(group.answers()).statusCode(200);
            return group.does("submission").statusCode(200).body("state", is("in-review"))
                    .body("answerBy", is("2026-12-23")).body("isStopped", is(false))
                    .body("reviewer", is("Bram Castellane")).body("history[0].reason", is("Who hosts you?"));
        });
        assertThat(scope.reading(chapterAt("deciding-epsilon"), () -> Letter.latest(1)).get(0).body())
                .startsWith("Dear Pip Larkspur,").contains("Who hosts you?").endsWith("Bram Castellane, for the core team");
    }

    @Test
    void decliningCitesPrinciplesSaysWhatWouldChangeItAndKeepsThePlaceForAnAppeal() {
        Group group = Group.applied(Cast.PIP, "Deciding Zeta");
        UUID chapter = chapterAt("deciding-zeta");
        Map<String, Object> decline = new HashMap<>(Map.of(
                "principles", List.of(), "reason", "The theme is a product.", "wouldChange", "A wider theme."));
        group.facesNow(Cast.BRAM, "decline", decline).statusCode(422).body("problems[0].field", is("principles"));
        decline.put("principles", List.of("be-nice"));
        group.facesNow(Cast.BRAM, "decline", decline).statusCode(422).body("detail", containsString("be-nice"));
        decline.put("principles", List.of("neutral-ground"));
        group.facesNow(Cast.BRAM, "decline", decline).statusCode(200)
                .body("application.state", is("declined")).body("application.standing", is("provisional"))
                .body("application.appealBy", is(clock.today().plusDays(28).toString()))
                .body("application.history[0].principles", contains("neutral-ground"));
        assertThat(scope.readingShared(() -> Address.at("deciding-zeta"))).isPresent();
        assertThat(scope.reading(chapter, () -> Letter.latest(1)).get(0).body())
                .contains("steers nobody to one product").contains("A wider theme.").contains("appeal on your desk, once");
    }

    @Test
    void ofTwoDecisionsAtOnceOneWins() {
        Group group = Group.applied(Cast.PIP, "Deciding Eta").judgedNeutral();
        int version = group.version();
        List<Integer> statuses = Stream.of(Cast.OTTOLINE, Cast.BRAM, Cast.OTTOLINE)
                .map(one -> CompletableFuture.supplyAsync(() ->
                        group.faces(one, "approval", Map.of("version", version)).extract().statusCode()))
                .toList().stream().map(CompletableFuture::join).sorted().toList();
        assertThat(statuses).containsExactly(200, 409, 409);
        assertThat(scope.reading(chapterAt("deciding-eta"), () -> Letter.latest(9))).hasSize(1);
    }

    @Test
    void nobodyDecidesOnWhatTheyHaveNotRead() {
        Group group = Group.applied(Cast.PIP, "Deciding Theta").judgedNeutral();
        group.faces(Cast.BRAM, "approval", Map.of()).statusCode(422).body("problems[0].field", is("version"));
        group.faces(Cast.BRAM, "approval", Map.of("version", group.version() - 1)).statusCode(409);
        group.faces(Cast.BRAM, "review", Map.of()).statusCode(200).body("application.reviewer", is("Bram Castellane"));
        group.faces(Cast.OTTOLINE, "review", Map.of()).statusCode(200).body("application.reviewer", is("Ottoline Marsh"));
    }

    @Test
    void whoeverIsInTheChapterStepsAside() {
        Group group = Group.applied(Cast.ZOFIA, "Deciding Iota");
        for (String deed : List.of("review", "stepping-aside", "judgement", "information-request", "approval", "decline")) {
            group.faces(Cast.ZOFIA, deed, Map.of()).statusCode(403);
            group.faces(Cast.PIP, deed, Map.of()).statusCode(404);
        }
        group.seenBy(Cast.ZOFIA).statusCode(403);
        group.seenBy(Cast.BRAM).statusCode(200).body("application.answers.why", notNullValue());
        As.caller("zofia").get("/api/v1/core-team/queue").then().statusCode(200)
                .body("find { it.chapter == 'deciding-iota' }.isOwn", is(true));
        As.caller("bram").get("/api/v1/core-team/queue").then()
                .body("find { it.chapter == 'deciding-iota' }.isOwn", is(false));
        As.caller("pip").get("/api/v1/core-team/queue").then().statusCode(403);
        given().get("/api/v1/core-team/queue").then().statusCode(401);
    }

    @Test
    void theOldestPromiseComesFirstAndTheOthersKnowHowManyAreAhead() {
        Group early = on("2026-11-23", () -> Group.applied(Cast.PIP, "Deciding Kappa"));
        Group late = on("2026-11-24", () -> Group.applied(Cast.PIP, "Deciding Lambda"));
        List<String> queue = As.caller("bram").get("/api/v1/core-team/queue").then().extract().path("chapter");
        assertThat(queue).containsSubsequence("deciding-kappa", "deciding-lambda");
        int ahead = early.reads().extract().path("ahead");
        int behind = late.reads().extract().path("ahead");
        assertThat(behind).isGreaterThan(ahead);
        early.does("withdrawal", Map.of("reason", "No venue.")).statusCode(200);
        assertThat(late.reads().extract().<Integer>path("ahead")).isEqualTo(behind - 1);
    }

    @Test
    void neighboursAreListedByHowFarTheyAre() {
        Group.applied(Cast.PIP, "Deciding Mu");
        Group.applied(Cast.PIP, "Deciding Nu").seenBy(Cast.BRAM)
                .body("near.find { it.place == 'Deciding Mu' }.km", is(0))
                .body("near.place", not(hasItem("Deciding Nu")));
    }

    private UUID chapterAt(String slug) {
        return scope.readingShared(() -> Address.at(slug)).orElseThrow().chapterId();
    }

    private <T> T on(String day, java.util.function.Supplier<T> work) {
        var result = new java.util.concurrent.atomic.AtomicReference<T>();
        clock.on(LocalDate.parse(day), () -> result.set(work.get()));
        return result.get();
    }
}
