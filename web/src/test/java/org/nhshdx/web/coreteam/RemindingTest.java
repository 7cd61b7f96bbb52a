package org.nhshdx.web.coreteam;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.chapter.Address;
import org.nhshdx.core.message.Message;
import org.nhshdx.core.message.Reminder;
import org.nhshdx.tenant.coreteam.Reminding;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.application.Group;
import org.nhshdx.web.running.As;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

/** Promises, tried by moving the clock; each test has a year of its own. */
@QuarkusTest
class RemindingTest {

    @Inject
    Reminding reminding;

    @Inject
    MovableClock clock;

    @Inject
    Scope scope;

    @Inject
    World world;

    @Test
    void aForgottenApplicationIsToldToEverybodyAndThenAgainWhenItsPromiseHasPassed() {
        LocalDate monday = LocalDate.of(2104, 3, 3);
        clock.on(monday, () -> Group.applied(Cast.PIP, "Remind Alpha"));
        assertThat(toldOn(monday.plusDays(4), "remind-alpha")).isEmpty();
        assertThat(toldOn(monday.plusDays(7), "remind-alpha")).hasSize(3)
                .allMatch(it -> it.words().subject().startsWith("Nobody has taken this yet: the application of NHSHDx Remind Alpha"))
                .allMatch(it -> it.words().body().contains("/core-team/applications/remind-alpha"));
        assertThat(toldOn(monday.plusDays(8), "remind-alpha")).as("once").hasSize(3);
        assertThat(toldOn(monday.plusDays(14), "remind-alpha")).as("the day of the promise").hasSize(3);
        assertThat(toldOn(monday.plusDays(15), "remind-alpha")).hasSize(6)
                .filteredOn(it -> it.words().subject().startsWith("A promise has passed: ")).hasSize(3);
        assertThat(toldOn(monday.plusDays(16), "remind-alpha")).as("once").hasSize(6);
        String queue = clock.on(monday.plusDays(16), () -> Visitor.as("bram").open("/core-team?chapter=Remind+Alpha").asString());
        assertThat(queue).contains("Promise passed on Monday 17 March 2104").contains("All of us were told on Tuesday 18 March 2104");
    }

    @Test
    void whoeverHasItIsRemindedFirstAndAlone() {
        LocalDate monday = LocalDate.of(2105, 3, 2);
        Group group = clock.on(monday, () -> Group.applied(Cast.PIP, "Remind Beta"));
        clock.on(monday, () -> group.faces(Cast.BRAM, "review", Map.of()).statusCode(200));
        assertThat(toldOn(monday.plusDays(8), "remind-beta")).isEmpty();
        assertThat(toldOn(monday.plusDays(9), "remind-beta")).extracting(it -> it.to().address()).containsExactly("bram@example.org");
        assertThat(toldOn(monday.plusDays(10), "remind-beta")).hasSize(1);
    }

    @Test
    void whatWaitsForItsApplicantsRemindsNobodyAndANewPromiseRemindsAnew() {
        LocalDate monday = LocalDate.of(2106, 3, 1);
        Group group = clock.on(monday, () -> Group.applied(Cast.PIP, "Remind Gamma"));
        clock.on(monday.plusDays(1), () -> group.facesNow(Cast.BRAM, "information-request", Map.of("reason", "Who hosts you?"))
                .statusCode(200));
        assertThat(toldOn(monday.plusDays(60), "remind-gamma")).isEmpty();
        clock.on(monday.plusDays(61), () -> group.does("submission").statusCode(200));
        assertThat(toldOn(monday.plusDays(61 + 30), "remind-gamma")).hasSize(3);
    }

    @Test
    void whoeverIsInTheChapterOrSteppedAsideIsNotTold() {
        LocalDate monday = LocalDate.of(2107, 3, 7);
        Group group = clock.on(monday, () -> Group.applied(Cast.ZOFIA, "Remind Delta"));
        clock.on(monday, () -> group.faces(Cast.OTTOLINE, "stepping-aside", Map.of("reason", "A friend.")).statusCode(200));
        assertThat(toldOn(monday.plusDays(7), "remind-delta")).extracting(it -> it.to().address()).containsExactly("bram@example.org");
    }

    @Test
    void onTwoNodesAtOnceEachIsToldOnce() {
        LocalDate monday = LocalDate.of(2108, 3, 5);
        clock.on(monday, () -> Group.applied(Cast.PIP, "Remind Epsilon"));
        clock.on(monday.plusDays(20), () -> {
            coreTeamIsHere();
            Stream.generate(() -> CompletableFuture.runAsync(reminding::remind)).limit(3).toList().forEach(CompletableFuture::join);
        });
        assertThat(told("remind-epsilon")).hasSize(3);
        var chapter = scope.readingShared(() -> Address.at("remind-epsilon")).orElseThrow().chapterId();
        assertThat(scope.reading(chapter, () -> Reminder.count())).isEqualTo(1);
    }

    @Test
    void judgementsAndWaiversAreRememberedTooAndLeadToTheirPage() {
        LocalDate monday = LocalDate.of(2109, 3, 4);
        String slug = clock.on(monday, () -> world.approvedChapter("Remind Zeta", Cast.MARIGOLD).slug());
        clock.on(monday, () -> As.caller("marigold").contentType(ContentType.JSON).body(Map.of(
                "principle", "weekend", "reason", "Staff are free on Wednesdays only.", "until", monday.plusMonths(6).toString()))
                .post("/api/v1/organise/" + slug + "/waivers").then().statusCode(201));
        assertThat(toldOn(monday.plusDays(7), slug)).hasSize(3)
                .allMatch(it -> it.words().subject().contains("a waiver of weekend for NHSHDx Remind Zeta"))
                .allMatch(it -> it.words().body().contains("/core-team/chapters/" + slug + "/waivers"));
    }

    private List<Message> toldOn(LocalDate day, String slug) {
        clock.on(day, () -> {
            coreTeamIsHere();
            reminding.remind();
        });
        return told(slug);
    }

    private List<Message> told(String slug) {
        var chapter = scope.readingShared(() -> Address.at(slug)).orElseThrow().chapterId();
        return scope.readingShared(() -> Message.list("chapterId = ?1 and about = 'reminder'", chapter));
    }

    private void coreTeamIsHere() {
        Stream.of(Cast.OTTOLINE, Cast.BRAM, Cast.ZOFIA).forEach(world::asker);
    }
}
