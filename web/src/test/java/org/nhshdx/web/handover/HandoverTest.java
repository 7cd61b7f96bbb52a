package org.nhshdx.web.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.audit.AuditEntry;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.chapter.Role;
import org.nhshdx.core.message.Message;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.demo.Staging;
import org.nhshdx.tenant.handover.HandingOver;
import org.nhshdx.tenant.handover.TakingOver;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.running.As;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** A lead hands a chapter over; its successor sees what is unfinished, and nothing changes until they accept. */
@QuarkusTest
class HandoverTest {

    @Inject
    World world;

    @Inject
    Staging staging;

    @Inject
    HandingOver handing;

    @Inject
    TakingOver taking;

    @Inject
    Scope scope;

    @Inject
    MovableClock clock;

    @Test
    void anOrganiserTakesOverWithWhatIsUnfinishedInSight() {
        clock.on(LocalDate.of(2141, 3, 6), () -> {
            Place place = chapter("Handover Alpha");
            world.announcedEvent(place, LocalDate.of(2141, 6, 1));
            world.readyEvent(place, LocalDate.of(2141, 9, 1));
            Visitor marigold = Visitor.as("marigold");
            marigold.form(page(place)).fill(Map.of("successor", organiser(place, Cast.IDRIS).toString(), "words", "Mind the <b>keys</b>."))
                    .send().then().statusCode(303).header("Location", endsWith(page(place)));
            Visitor idris = Visitor.as("idris");
            assertThat(idris.open(page(place)).asString()).contains(
                    "Will you take over NHSHDx Handover Alpha?", "Mind the &lt;b&gt;keys&lt;/b&gt;.",
                    "is announced and still to come", "is planned and not announced", "The licence for the name (" + place.code());
            As.caller("idris").get("/api/v1" + page(place)).then().statusCode(200)
                    .body("unfinished.what", hasItem(containsString("The licence for the name")));
            idris.form(page(place), page(place) + "/acceptance").send().then().statusCode(303);
            assertThat(roles(place)).containsExactly("IDRIS LEAD", "MARIGOLD ORGANISER");
            assertThat(messages(place)).contains("Will you take over NHSHDx Handover Alpha? to idris@example.org",
                    "Idris Fenwick-Rao leads NHSHDx Handover Alpha now to marigold@example.org");
            assertThat(scope.reading(place.id(), () -> AuditEntry.latest(0, 1)).get(0).verb()).isEqualTo("take over");
        });
    }

    @Test
    void aLeadWhoLeavesIsGoneOnceSomebodyHasTakenOver() {
        Place place = chapter("Handover Beta");
        handing.offer(world.asker(Cast.MARIGOLD), place.id(), organiser(place, Cast.IDRIS), true, "");
        Visitor.as("marigold").open(page(place)).then().statusCode(200).body(containsString("Nothing changes until"));
        taking.accept(world.asker(Cast.IDRIS), place.id());
        assertThat(roles(place)).containsExactly("IDRIS LEAD");
        Visitor.as("marigold").open(page(place)).then().statusCode(404);
    }

    @Test
    void somebodyFromOutsideComesInByInvitationAndTakesOver() {
        Place place = chapter("Handover Gamma");
        Response sent = Visitor.as("marigold").form(page(place)).fill(Map.of("successor", "invite", "invited", "Wilf from the library")).send();
        String link = Jsoup.parse(sent.then().statusCode(200).extract().asString()).selectFirst("a.code").attr("href");
        assertThat(Visitor.as("marigold").open(page(place)).asString()).contains("who hasn’t come in yet");
        Visitor wilf = Visitor.as("wilf");
        assertThat(wilf.open(link.substring(link.indexOf("/organise"))).asString()).contains("to take it over", "hands the chapter over to you");
        wilf.form(link.substring(link.indexOf("/organise"))).send().then().statusCode(303);
        assertThatThrownBy(() -> taking.accept(world.asker(Cast.IDRIS), place.id())).isInstanceOf(Refused.class)
                .hasMessageContaining("for somebody else");
        wilf.form(page(place), page(place) + "/acceptance").send().then().statusCode(303);
        assertThat(roles(place)).containsExactly("WILF LEAD", "MARIGOLD ORGANISER", "IDRIS ORGANISER");
    }

    @Test
    void whatIsDeclinedOrWithdrawnLeavesEverythingAsItWas() {
        Place place = chapter("Handover Delta");
        handing.offer(world.asker(Cast.MARIGOLD), place.id(), organiser(place, Cast.IDRIS), true, "");
        assertThatThrownBy(() -> handing.offer(world.asker(Cast.MARIGOLD), place.id(), organiser(place, Cast.IDRIS), true, ""))
                .isInstanceOf(Refused.class).hasMessageContaining("Withdraw that offer first");
        Visitor.as("idris").form(page(place), page(place) + "/refusal").send().then().statusCode(303);
        assertThat(roles(place)).containsExactly("MARIGOLD LEAD", "IDRIS ORGANISER");
        handing.offer(world.asker(Cast.MARIGOLD), place.id(), organiser(place, Cast.IDRIS), true, "");
        Visitor.as("marigold").form(page(place), page(place) + "/withdrawal").send().then().statusCode(303);
        assertThatThrownBy(() -> taking.accept(world.asker(Cast.IDRIS), place.id())).isInstanceOf(Refused.class)
                .hasMessageContaining("no offer that waits");
        assertThat(roles(place)).containsExactly("MARIGOLD LEAD", "IDRIS ORGANISER");
    }

    @Test
    void whoHasNamedNobodyIsToldAtTheFieldAndKeepsTheirWords() {
        Place place = chapter("Handover Epsilon");
        Response refused = Visitor.as("marigold").form(page(place)).fill("words", "Mind the keys.").send();
        refused.then().statusCode(422).body(containsString("Choose who is to take over")).body(containsString("Mind the keys."));
    }

    private Place chapter(String name) {
        Place place = world.approvedChapter(name, Cast.MARIGOLD);
        staging.joined(place.stage(), Cast.IDRIS, Role.ORGANISER);
        return place;
    }

    private UUID organiser(Place place, Cast one) {
        return scope.reading(place.id(), () -> Organiser.of(world.asker(one).person()).orElseThrow().id());
    }

    private List<String> roles(Place place) {
        return scope.reading(place.id(), () -> Organiser.everyone().stream()
                .map(one -> Cast.signingInAs(one.email().orElseThrow().replace("@example.org", "")).orElseThrow() + " " + one.role())
                .toList());
    }

    private List<String> messages(Place place) {
        return scope.readingShared(() -> Message.latest(500).stream()
                .filter(message -> Optional.of(place.id()).equals(message.chapterId()))
                .map(message -> message.words().subject() + " to " + message.to().address())
                .toList());
    }

    private static String page(Place place) {
        return "/organise/" + place.slug() + "/handover";
    }
}
