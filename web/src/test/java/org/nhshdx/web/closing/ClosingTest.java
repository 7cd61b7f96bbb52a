package org.nhshdx.web.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.audit.AuditEntry;
import org.nhshdx.core.chapter.Role;
import org.nhshdx.core.digest.Secret;
import org.nhshdx.core.follower.Follower;
import org.nhshdx.core.message.Mailing;
import org.nhshdx.core.message.Message;
import org.nhshdx.tenant.audit.CheckingLogs;
import org.nhshdx.tenant.closing.ClosingChapters;
import org.nhshdx.tenant.closing.DeletingChapters;
import org.nhshdx.tenant.closing.ProposingClosings;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.demo.Setting;
import org.nhshdx.tenant.demo.Staging;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.world.AtOnce;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** A chapter closes in order: proposed, taken back or in effect, taken along, deleted on the day that was promised. */
@QuarkusTest
class ClosingTest {

    private static final String WHY = "We have all moved to <b>Bristol</b>.";

    @Inject
    World world;

    @Inject
    Staging staging;

    @Inject
    ProposingClosings proposing;

    @Inject
    ClosingChapters closing;

    @Inject
    DeletingChapters deleting;

    @Inject
    CheckingLogs checking;

    @Inject
    Scope scope;

    @Inject
    MovableClock clock;

    @Test
    void closesAfterItsNoticeAndIsDeletedOnTheDayThatWasPromised() {
        LocalDate proposed = LocalDate.of(2151, 2, 1);
        Place place = clock.on(proposed, () -> chapter("Closing Alpha"));
        String event = clock.on(proposed, () -> world.announcedEvent(place, LocalDate.of(2151, 4, 1)));
        clock.on(proposed, () -> followed(place));
        clock.on(proposed, () -> {
            page("marigold", place).then().body(containsString("is announced and still to come"))
                    .body(containsString("Monday 15 February 2151")).body(containsString("Sunday 16 May 2151"));
            Visitor.as("marigold").form(path(place)).fill("reason", WHY).send().then().statusCode(303);
            page("marigold", place).then().body(containsString("We have all moved to &lt;b&gt;Bristol"));
        });
        clock.on(proposed.plusDays(13), () -> {
            closing.close();
            assertThat(site(place)).contains("NHSHDx Closing Alpha");
        });
        clock.on(proposed.plusDays(14), () -> {
            closing.close();
            isClosed(place, event);
            Map<String, String> files = takenAlong(place);
            assertThat(files.keySet()).contains("README.md", "application.md", "letters.md", "chapter.json", "log.csv", "log.jsonl",
                    "events/" + event + ".md");
            assertThat(files.get("chapter.json")).contains("broken printer", "marigold@example.org");
            assertThat(files.get("log.jsonl")).contains("\"verb\":\"close\"");
        });
        clock.on(proposed.plusDays(103), () -> {
            deleting.delete();
            page("marigold", place).then().statusCode(200);
        });
        clock.on(proposed.plusDays(104), () -> {
            deleting.delete();
            isDeleted(place, event);
            assertThat(world.approvedChapter("Closing Alpha", Cast.SORREL).slug()).isEqualTo(place.slug());
        });
    }

    private void isClosed(Place place, String event) {
        assertThat(site(place)).contains("The chapter has closed.").doesNotContain("NHSHDx Closing Alpha");
        assertThat(RestAssured.get("/x/" + place.slug() + "/events/" + event).asString())
                .contains("Called off", "The chapter that organised it has closed.");
        assertThat(RestAssured.get("/verify/" + place.code()).asString()).contains("ended on").contains("14 February 2151");
        assertThat(messages(place)).contains("NHSHDx Closing Alpha has closed to marigold@example.org", "NHSHDx Closing Alpha has closed to idris@example.org");
        assertThat(mailings(place)).contains("NHSHDx Closing Alpha has closed");
        page("marigold", place).then().body(containsString("has closed"));
        assertThat(checking.ofChapter(place.id()).flaws()).isEmpty();
    }

    private void isDeleted(Place place, String event) {
        page("marigold", place).then().statusCode(404);
        RestAssured.get("/x/" + place.slug() + "/events/" + event).then().statusCode(404);
        RestAssured.get("/verify/" + place.code()).then().statusCode(200).body(containsString("ended on"));
        assertThat(scope.reading(place.id(), () -> Follower.count())).isZero();
        assertThat(checking.ofChapter(place.id()).flaws()).isEmpty();
        List<AuditEntry> lines = scope.reading(place.id(), () -> AuditEntry.latest(0, 100));
        assertThat(lines).extracting(AuditEntry::verb).startsWith("delete", "erase").contains("join", "approve");
        assertThat(lines).filteredOn(line -> !List.of("delete", "erase").contains(line.verb()))
                .isNotEmpty().allSatisfy(line -> assertThat(line.said().isNothing()).isTrue());
    }

    @Test
    void canBeTakenBackUntilTheDayComes() {
        LocalDate proposed = LocalDate.of(2152, 2, 1);
        Place place = clock.on(proposed, () -> chapter("Closing Beta"));
        clock.on(proposed, () -> proposing.propose(world.asker(Cast.MARIGOLD), place.id(), WHY));
        clock.on(proposed.plusDays(13), () ->
                Visitor.as("marigold").form(path(place), path(place) + "/taking-back").send().then().statusCode(303));
        clock.on(proposed.plusDays(20), () -> {
            closing.close();
            assertThat(site(place)).contains("NHSHDx Closing Beta");
            proposing.propose(world.asker(Cast.MARIGOLD), place.id(), "Now we mean it.");
        });
        clock.on(proposed.plusDays(40), () -> {
            closing.close();
            assertThatThrownBy(() -> proposing.takeBack(world.asker(Cast.MARIGOLD), place.id()))
                    .isInstanceOf(Refused.class).hasMessageContaining("closed can't be taken back");
        });
    }

    @Test
    void settlesFirstWhetherADayThatIsOverWasHeld() {
        LocalDate begun = LocalDate.of(2153, 2, 1);
        Place place = clock.on(begun, () -> chapter("Closing Gamma"));
        clock.on(begun, () -> world.announcedEvent(place, LocalDate.of(2153, 4, 1)));
        clock.on(LocalDate.of(2153, 6, 1), () -> {
            Response refused = Visitor.as("marigold").form(path(place)).fill("reason", WHY).send();
            refused.then().statusCode(409).body(containsString("say that it was held, or call it off"))
                    .body(containsString("We have all moved"));
        });
    }

    @Test
    void theCoreTeamClosesAChapterUnlessTheyAreInIt() {
        LocalDate day = LocalDate.of(2154, 2, 1);
        Place place = clock.on(day, () -> chapter("Closing Delta"));
        staging.joined(place.stage(), Cast.ZOFIA, Role.ORGANISER);
        clock.on(day, () -> {
            String desk = "/core-team/chapters/" + place.slug() + "/closing";
            Visitor.as("zofia").open(desk).then().statusCode(403);
            assertThatThrownBy(() -> proposing.proposeForTheCoreTeam(world.asker(Cast.ZOFIA), place.id(), WHY))
                    .isInstanceOf(Refused.class).hasMessageContaining("Nobody decides on their own chapter");
            Visitor.as("bram").form(desk).fill("reason", "Nobody answers.").send().then().statusCode(303);
            Visitor.as("ottoline").open("/core-team/chapters/" + place.slug()).then()
                    .body(containsString("It closes on Friday 15 February 2154")).body(containsString("Bram Castellane proposed it"));
            page("idris", place).then().body(containsString("Bram Castellane proposed it")).body(not(containsString("Keep the chapter open")));
            Visitor.as("bram").form(desk, desk + "/taking-back").send().then().statusCode(303);
            page("marigold", place).then().body(containsString("Propose to close"));
        });
    }

    @Test
    void nightsOnSeveralNodesCloseAndDeleteOnce() {
        LocalDate day = LocalDate.of(2155, 2, 1);
        Place place = clock.on(day, () -> chapter("Closing Epsilon"));
        clock.on(day, () -> proposing.propose(world.asker(Cast.MARIGOLD), place.id(), WHY));
        clock.on(day.plusDays(14), () -> atOnce(closing::close));
        clock.on(day.plusDays(104), () -> atOnce(deleting::delete));
        List<AuditEntry> lines = scope.reading(place.id(), () -> AuditEntry.latest(0, 100));
        assertThat(lines).extracting(AuditEntry::verb).containsOnlyOnce("close", "delete", "erase");
        assertThat(checking.ofChapter(place.id()).flaws()).isEmpty();
    }

    private static void atOnce(Runnable night) {
        AtOnce.times(3, Executors.callable(night));
    }

    private Place chapter(String name) {
        Place place = world.approvedChapter(Setting.inTown(name, "Worcester", "WR1 2EY"), Cast.MARIGOLD);
        staging.joined(place.stage(), Cast.IDRIS, Role.ORGANISER);
        return place;
    }

    private void followed(Place place) {
        scope.writing(place.id(), () -> {
            Follower follower = new Follower("reader@example.org", Secret.fresh(), clock.instant());
            follower.confirm(clock.instant());
            follower.persist();
            return follower;
        });
    }

    private List<String> mailings(Place place) {
        return scope.readingShared(() -> Mailing.latest(place.id(), Instant.EPOCH).stream()
                .map(mailing -> mailing.subject())
                .toList());
    }

    private static Map<String, String> takenAlong(Place place) {
        return Unzipped.files(Visitor.as("marigold").open(path(place) + "/data.zip").then().statusCode(200)
                .contentType("application/zip").extract().asByteArray());
    }

    private List<String> messages(Place place) {
        return scope.readingShared(() -> Message.latest(500).stream()
                .filter(message -> Optional.of(place.id()).equals(message.chapterId()))
                .map(message -> message.words().subject() + " to " + message.to().address())
                .toList());
    }

    private static String site(Place place) {
        return RestAssured.get("/x/" + place.slug()).then().statusCode(200).extract().asString();
    }

    private static Response page(String username, Place place) {
        return Visitor.as(username).open(path(place));
    }

    private static String path(Place place) {
        return "/organise/" + place.slug() + "/closing";
    }
}
