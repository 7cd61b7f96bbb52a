package org.nhshdx.web.organise;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.world.OpenForm;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

@QuarkusTest
class PeoplePagesTest {

    @Inject
    World world;

    private Visitor marigold;
    private Visitor pip;

    @BeforeEach
    void signIn() {
        marigold = Visitor.as("marigold");
        pip = Visitor.as("pip");
    }

    @Test
    void aLinkIsShownOnceAndLetsAStrangerIn() {
        String desk = desk("People Pages Alpha");
        Response sent = invite(desk, Map.of("invited", "Pip from the carers’ group", "role", "organiser"));
        assertThat(sent.statusCode()).isEqualTo(200);
        String link = Jsoup.parse(sent.asString()).selectFirst("a.code").attr("href");
        assertThat(marigold.open(desk + "/people").asString())
                .contains("Pip from the carers’ group").doesNotContain(link.substring(link.lastIndexOf('/')));
        String path = link.substring(link.indexOf("/organise"));
        assertThat(pip.open(path).asString()).contains("Marigold Tembo invites you").contains("organiser");
        assertThat(pip.form(path).send().statusCode()).isEqualTo(303);
        assertThat(pip.open(desk).statusCode()).isEqualTo(200);
        assertThat(pip.open(path).statusCode()).isEqualTo(410);
        assertThat(pip.open(path).asString()).contains("This link doesn’t work any more");
    }

    @Test
    void anInvitationSaysForWhomAndAsWhatAndCanBeCancelled() {
        String desk = desk("People Pages Beta");
        Response nobody = invite(desk, Map.of("role", "helper"));
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(nobody.asString()).contains("href=\"#invited\"");
        Response nothing = invite(desk, Map.of("invited", "Pip"));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(OpenForm.value(nothing, "invited")).isEqualTo("Pip");
        invite(desk, Map.of("invited", "Pip", "role", "helper"));
        String cancel = Jsoup.parse(marigold.open(desk + "/people").asString())
                .selectFirst("form[action$=cancellation]").attr("action");
        assertThat(marigold.form(desk + "/people", cancel).send().statusCode()).isEqualTo(303);
        assertThat(marigold.open(desk + "/people").asString()).doesNotContain("cancellation");
    }

    @Test
    void cancellingAnInvitationIsUndoneByOneButtonAndTheLinkWorksAgain() {
        String desk = desk("People Pages Undo");
        Response sent = invite(desk, Map.of("invited", "Pip", "role", "helper"));
        String link = Jsoup.parse(sent.asString()).selectFirst("a.code").attr("href");
        String path = link.substring(link.indexOf("/organise"));
        String cancel = Jsoup.parse(marigold.open(desk + "/people").asString())
                .selectFirst("form[action$=cancellation]").attr("action");
        String done = marigold.form(desk + "/people", cancel).send().header("Location");
        String after = done.substring(done.indexOf("/organise"));
        assertThat(pip.open(path).statusCode()).isEqualTo(410);
        assertThat(marigold.open(after).asString()).contains("The invitation of Pip is cancelled.", "Undo");
        assertThat(marigold.form(after, cancel.replace("cancellation", "return")).send().statusCode()).isEqualTo(303);
        assertThat(marigold.open(desk + "/log").asString()).contains("brought back");
        assertThat(pip.form(path).send().statusCode()).isEqualTo(303);
    }

    @Test
    void rolesChangePeopleGoAndTheLastLeadStays() {
        String desk = desk("People Pages Gamma");
        comesIn(desk);
        String member = Jsoup.parse(marigold.open(desk + "/people").asString())
                .selectFirst("a[href*=/people/]:contains(Change or remove)").attr("href");
        assertThat(marigold.form(member, member + "/role").fill("role", "helper").send().statusCode()).isEqualTo(303);
        assertThat(pip.open(desk + "/application/why").statusCode()).isEqualTo(403);
        Response last = marigold.form(desk + "/people/leaving").send();
        assertThat(last.statusCode()).isEqualTo(409);
        assertThat(last.asString()).contains("Make somebody else a lead first");
        assertThat(marigold.form(member, member + "/removal").send().statusCode()).isEqualTo(303);
        assertThat(pip.open(desk).statusCode()).isEqualTo(404);
    }

    @Test
    void somebodySaysForThemselvesWhetherTheyAreShown() {
        String desk = desk("People Pages Delta");
        String site = desk.replace("/organise/", "/x/");
        assertThat(given().get(site).asString()).doesNotContain("Marigold Tembo");
        marigold.form(desk + "/people", desk + "/people/me").fill(Map.of("does", "practice nurse", "shown", "yes")).send();
        assertThat(given().get(site).asString()).contains("Marigold Tembo").contains("practice nurse");
        comesIn(desk);
        assertThat(pip.form(desk + "/people/leaving").send().header("Location")).endsWith("/organise");
    }

    @Test
    void aSectionIsDraftedPreviewedAndPublished() {
        String desk = desk("People Pages Epsilon");
        String site = desk.replace("/organise/", "/x/");
        String editor = desk + "/page/about";
        String words = "We meet **by the river**.\n\n<script>alert(1)</script> مرحبا 🚑";
        marigold.form(editor, editor).fill("draft", words).send();
        Response again = marigold.open(editor);
        assertThat(OpenForm.value(again, "draft")).isEqualTo(words);
        assertThat(again.asString()).contains("<strong>by the river</strong>").doesNotContain("<script>alert");
        assertThat(given().get(site).asString()).doesNotContain("by the river");
        OpenForm stale = marigold.form(editor, editor);
        assertThat(marigold.form(editor, editor).sendTo(editor + "/publication").statusCode()).isEqualTo(303);
        assertThat(given().get(site).asString()).contains("<strong>by the river</strong>");
        Response conflict = stale.fill("draft", "Mine").send();
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(OpenForm.value(conflict, "draft")).isEqualTo("Mine");
        assertThat(conflict.asString()).contains("This page was saved meanwhile");
    }

    private String desk(String name) {
        return "/organise/" + world.approvedChapter(name, Cast.MARIGOLD).slug();
    }

    private Response invite(String desk, Map<String, String> fields) {
        return marigold.form(desk + "/people", desk + "/people/invitations").fill(fields).send();
    }

    private void comesIn(String desk) {
        String link = Jsoup.parse(invite(desk, Map.of("invited", "Pip", "role", "organiser")).asString())
                .selectFirst("a.code").attr("href");
        pip.form(link.substring(link.indexOf("/organise"))).send();
    }
}
