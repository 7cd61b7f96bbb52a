package org.nhshdx.web.follower;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.digest.Secret;
import org.nhshdx.core.follower.Follower;
import org.nhshdx.tenant.brand.SuspendingChapters;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.follower.ForgettingFollowers;
import org.nhshdx.tenant.message.Draining;
import org.nhshdx.tenant.scope.LondonClock;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.mail.MailServer;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

/** Somebody without an account follows a chapter, confirms it, and stops; all by mail that arrives. */
@QuarkusTest
class FollowersTest {
    private static final LocalDate SPRING = LocalDate.of(2047, 2, 1);
    private static MailServer server;

    @Inject
    World world;

    @Inject
    Scope scope;

    @Inject
    Readers readers;

    @Inject
    Draining draining;

    @Inject
    SuspendingChapters suspending;

    @Inject
    ForgettingFollowers forgetting;

    @Inject
    MovableClock clock;

    @BeforeAll
    static void open() {
        server = MailServer.open();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void followsByALinkThatMustBeConfirmedAndStopsWithOneClick() throws Exception {
        World.Place place = world.approvedChapter("Follow Alpha", Cast.MARIGOLD);
        readers.follow(place, " Wren@Follow-Alpha.example ");
        assertThat(readers.followers(place)).isZero();
        draining.drain();
        String confirm = Readers.linkIn(server.latestFor("wren@follow-alpha.example"));
        given().get(confirm).then().statusCode(200);
        assertThat(readers.followers(place)).as("looking is not confirming").isZero();
        Visitor.anybody().form(confirm).send().then().statusCode(303);
        assertThat(readers.followers(place)).isEqualTo(1);
        given().get(confirm).then().statusCode(200).body(containsString("This link is used up"));

        String event = world.announcedEvent(place, SPRING);
        clock.on(SPRING.minusMonths(1), draining::drain);
        MimeMessage news = server.latestFor("wren@follow-alpha.example");
        assertThat(news.getSubject()).isEqualTo("NHSHDx Follow Alpha is announced");
        assertThat(MailServer.part(news, "text/plain")).contains("/x/follow-alpha/events/" + event);
        String stop = Readers.linkIn(news);
        assertThat(news.getHeader("List-Unsubscribe")).containsExactly("<http://localhost" + stop + ">");
        assertThat(news.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");

        given().get(stop).then().statusCode(200).body(containsString("Stop following"));
        assertThat(readers.followers(place)).as("looking is not stopping").isEqualTo(1);
        oneClick(stop).body(containsString("any more"));
        assertThat(readers.followers(place)).isZero();
        assertThat(scope.reading(place.id(), () -> Follower.at("wren@follow-alpha.example"))).isEmpty();
        oneClick(stop);
        given().get(stop).then().statusCode(200).body(not(containsString("Stop following")), containsString("any more"));
    }

    @Test
    void aLinkStopsTheOneItWasSentToAndAGuessedOneNobody() {
        World.Place place = world.approvedChapter("Follow Theta", Cast.MARIGOLD);
        readers.confirmed(place, "ash@follow-theta.example", server);
        readers.confirmed(place, "elm@follow-theta.example", server);
        oneClick("/x/follow-theta/followers/" + Secret.fresh().text());
        assertThat(readers.followers(place)).isEqualTo(2);
        oneClick("/x/follow-theta/followers/" + scope.reading(place.id(), () -> Follower.at("elm@follow-theta.example").orElseThrow().stopSecret()));
        assertThat(scope.reading(place.id(), () -> Follower.at("ash@follow-theta.example"))).isPresent();
        assertThat(scope.reading(place.id(), () -> Follower.at("elm@follow-theta.example"))).isEmpty();
    }

    @Test
    void answersTheSameWhetherSomebodyFollowsOrNot() throws Exception {
        World.Place place = world.approvedChapter("Follow Beta", Cast.MARIGOLD);
        readers.confirmed(place, "jory@follow-beta.example", server);
        String known = clock.on(soon(), () -> readers.follow(place, "jory@follow-beta.example"));
        String unknown = readers.follow(place, "mara@follow-beta.example");
        assertThat(known).isEqualTo(unknown);
        clock.on(soon().plusDays(1), draining::drain);
        assertThat(server.latestFor("jory@follow-beta.example").getSubject()).isEqualTo("You follow NHSHDx Follow Beta already");
        assertThat(server.latestFor("mara@follow-beta.example").getSubject()).isEqualTo("Do you want to follow NHSHDx Follow Beta?");
    }

    @Test
    void askingAgainAndAgainSendsOneMessage() {
        World.Place place = world.approvedChapter("Follow Gamma", Cast.MARIGOLD);
        clock.on(soon(), () -> {
            readers.follow(place, "often@follow-gamma.example");
            readers.follow(place, "OFTEN@follow-gamma.example");
        });
        clock.on(soon().plusDays(1), draining::drain);
        assertThat(server.recipientsAt("follow-gamma.example")).hasSize(1);
    }

    @Test
    void anAddressThatNobodyConfirmsIsForgotten() {
        World.Place place = world.approvedChapter("Follow Delta", Cast.MARIGOLD);
        clock.on(soon(), () -> readers.follow(place, "unsure@follow-delta.example"));
        clock.on(soon().plusDays(1), forgetting::forget);
        assertThat(scope.reading(place.id(), () -> Follower.at("unsure@follow-delta.example"))).isPresent();
        clock.on(soon().plusDays(2), () -> draining.drain());
        String late = Readers.linkIn(server.latestFor("unsure@follow-delta.example"));
        clock.on(soon().plusDays(3), () -> {
            given().get(late).then().statusCode(200).body(containsString("This link is used up"));
            forgetting.forget();
        });
        assertThat(scope.reading(place.id(), () -> Follower.at("unsure@follow-delta.example"))).isEmpty();
    }

    @Test
    void aChapterOutsideTheUmbrellaIsNotFollowedAndBadAddressesAreRefusedInWords() {
        World.Place place = world.approvedChapter("Follow Epsilon", Cast.MARIGOLD);
        Visitor.anybody().submit("/x/follow-epsilon/follow", Map.of("email", "not an address")).then().statusCode(422)
                .body(containsString("Give an e-mail address like name@example.org."), containsString("not an address"));
        suspending.suspend(world.asker(Cast.BRAM), place.id(), "For a test.");
        given().get("/x/follow-epsilon/follow").then().statusCode(200).body(containsString("can’t be followed now"), not(containsString("<input")));
    }

    /** A day on which a licence of today is still good. */
    private LocalDate soon() {
        return LocalDate.now(LondonClock.ZONE).plusMonths(2);
    }

    private static ValidatableResponse oneClick(String stop) {
        return given().redirects().follow(false).contentType(ContentType.URLENC).body("List-Unsubscribe=One-Click").post(stop).then().statusCode(200);
    }
}
