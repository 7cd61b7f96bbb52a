package org.nhshdx.web.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.chapter.Address;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.core.message.Letter;
import org.nhshdx.tenant.application.LettingPlacesGo;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.running.As;

@QuarkusTest
class AppealTest {

    private static final Map<String, Object> NO = Map.of(
            "principles", List.of("neutral-ground"), "reason", "The theme is a product.", "wouldChange", "A wider theme.");

    @Inject
    Scope scope;

    @Inject
    MovableClock clock;

    @Inject
    LettingPlacesGo letting;

    @Test
    void aDeclinedGroupAppealsAndSomebodyElseSaysYesAfterAll() {
        Group group = declined("Appeal Alpha");
        group.does("appeal", Map.of("reason", " ")).statusCode(422).body("problems[0].field", is("reason"));
        group.does("appeal", Map.of("reason", "We named it only as an example.")).statusCode(200)
                .body("state", is("appealed")).body("reviewer", nullValue()).body("appealBy", nullValue());
        nothingIsForWhoeverDeclined(group);
        Map<String, Object> yes = Map.of("reason", "An example is not a theme.");
        group.facesNow(Cast.OTTOLINE, "appeal/upholding", yes).statusCode(422).body("detail", containsString("steers nobody"));
        group.judgedNeutral();
        group.facesNow(Cast.OTTOLINE, "appeal/upholding", Map.of()).statusCode(422).body("problems[0].field", is("reason"));
        group.facesNow(Cast.OTTOLINE, "appeal/upholding", yes).statusCode(200)
                .body("application.state", is("approved")).body("application.standing", is("active"))
                .body("application.reviewer", is("Ottoline Marsh"))
                .body("application.history.outcome", contains("declined", "appealed", "appeal-upheld"));
        assertThat(scope.reading(chapterAt("appeal-alpha"), Licence::forTheName)).isPresent();
        assertThat(letter("appeal-alpha")).contains("you were right to", "An example is not a theme.");
    }

    private static void nothingIsForWhoeverDeclined(Group group) {
        for (String deed : List.of("review", "stepping-aside", "judgement", "appeal/upholding", "appeal/dismissal")) {
            Map<String, Object> body = Map.of(
                    "version", group.version(), "reason", "I was right.", "principle", "neutral-ground", "kept", true,
                    "principles", List.of("neutral-ground"), "wouldChange", "Nothing.");
            group.faces(Cast.BRAM, deed, only(deed, body)).statusCode(403).body("detail", containsString("You declined this"));
        }
        As.caller("bram").get("/api/v1/core-team/queue").then()
                .body("find { it.chapter == '%s' }.isOwn".formatted(group.slug()), is(true))
                .body("find { it.chapter == '%s' }.kind".formatted(group.slug()), is("appeal"));
    }

    private static Map<String, Object> only(String deed, Map<String, Object> body) {
        List<String> fields = switch (deed) {
            case "stepping-aside" -> List.of("reason");
            case "judgement" -> List.of("principle", "kept", "reason");
            case "appeal/upholding" -> List.of("version", "reason");
            case "appeal/dismissal" -> List.of("version", "principles", "reason", "wouldChange");
            default -> List.of();
        };
        Map<String, Object> sent = new HashMap<>(body);
        sent.keySet().retainAll(fields);
        return sent;
    }

    @Test
    void anAppealOnAnAppealIsRefusedWithASentence() {
        Group group = declined("Appeal Beta");
        group.does("appeal", Map.of("reason", "Look again.")).statusCode(200);
        group.facesNow(Cast.OTTOLINE, "information-request", Map.of("reason", "Who?")).statusCode(409);
        group.facesNow(Cast.OTTOLINE, "approval", Map.of()).statusCode(422);
        group.facesNow(Cast.OTTOLINE, "appeal/dismissal", NO).statusCode(200)
                .body("application.state", is("declined")).body("application.standing", is("released"));
        group.does("appeal", Map.of("reason", "And again.")).statusCode(409)
                .body("detail", containsString("There is one appeal, and it has been decided by somebody else"));
        assertThat(scope.readingShared(() -> Address.at("appeal-beta"))).isEmpty();
        assertThat(letter(group.address())).contains("There is one appeal, so this is final.", "steers nobody to one product");
    }

    @Test
    void onlyWhatWasDeclinedCanBeAppealedAgainst() {
        Group group = Group.applied(Cast.PIP, "Appeal Gamma");
        group.does("appeal", Map.of("reason", "Hurry.")).statusCode(409);
        group.judgedNeutral().facesNow(Cast.OTTOLINE, "appeal/upholding", Map.of("reason", "Fine.")).statusCode(409);
    }

    @Test
    void thePlaceIsKeptForTwentyEightDaysAndThenLetGo() {
        LocalDate day = LocalDate.of(2103, 3, 5);
        Group group = clock.on(day, () -> declined("Appeal Delta"));
        clock.on(day.plusDays(28), () -> {
            letting.letGo();
            Group other = Group.starting(Cast.MARIGOLD, "Appeal Delta");
            other.saves(other.answers()).statusCode(200);
            other.does("signature").statusCode(200);
            other.does("submission").statusCode(409);
            group.reads().body("appealBy", is(day.plusDays(28).toString()));
        });
        clock.on(day.plusDays(29), () -> {
            group.reads().body("appealBy", nullValue());
            group.does("appeal", Map.of("reason", "Too late.")).statusCode(409).body("detail", containsString("time for an appeal is over"));
            letting.letGo();
            letting.letGo();
            assertThat(scope.readingShared(() -> Address.at("appeal-delta"))).isEmpty();
        });
    }

    @Test
    void aGroupThatDoesNotAppealMayApplyAnewAtOnce() {
        Group group = declined("Appeal Epsilon");
        group.does("letting-go").statusCode(200).body("standing", is("released"));
        group.does("appeal", Map.of("reason", "I changed my mind.")).statusCode(409);
        Group.applied(Cast.PIP, "Appeal Epsilon").seenBy(Cast.BRAM)
                .body("before.find { it.place == 'Appeal Epsilon' }.state", is("declined"));
    }

    @Test
    void theDatabaseItselfRefusesAnAppealInTheHandsOfWhoeverDeclined() {
        Group group = declined("Appeal Zeta");
        group.does("appeal", Map.of("reason", "Look again.")).statusCode(200);
        UUID bram = scope.reading(chapterAt("appeal-zeta"), () -> Application.inScope().orElseThrow().appeal().orElseThrow().declinedBy());
        assertThatThrownBy(() -> scope.writing(chapterAt("appeal-zeta"), () -> Application.update("review.reviewer = ?1", bram)))
                .hasStackTraceContaining("appeal_is_somebody_elses");
    }

    @Test
    void anAppealIsHandedOverAndTakenLikeAnApplicationButNeverByWhoeverDeclined() {
        Group group = declined("Appeal Eta");
        group.does("appeal", Map.of("reason", "Look again.")).statusCode(200).body("ahead", notNullValue());
        group.faces(Cast.OTTOLINE, "review", Map.of()).statusCode(200).body("application.state", is("appealed"));
        group.faces(Cast.OTTOLINE, "stepping-aside", Map.of("reason", "Pip is my cousin.")).statusCode(200)
                .body("application.state", is("appealed")).body("application.reviewer", nullValue());
        group.does("withdrawal", Map.of("reason", "Never mind.")).statusCode(200).body("standing", is("released"));
    }

    private Group declined(String place) {
        Group group = Group.applied(Cast.PIP, place);
        group.facesNow(Cast.BRAM, "decline", NO).statusCode(200);
        return group;
    }

    private String letter(String slug) {
        return scope.reading(chapterAt(slug), () -> Letter.latest(1)).get(0).body();
    }

    private UUID chapterAt(String slug) {
        return Optional.of(slug).flatMap(at -> scope.readingShared(() -> Address.at(at))).orElseThrow().chapterId();
    }
}
