package org.nhshdx.web.organise;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.application.Group;
import org.nhshdx.web.world.OpenForm;
import org.nhshdx.web.world.Visitor;

@QuarkusTest
class AppealPagesTest {

    @Test
    void bothReasonsStandSideBySideForBothSides() {
        declined("Appeals Alpha");
        Visitor pip = Visitor.as("pip");
        String appeal = "/organise/appeals-alpha/application/appeal";
        assertThat(pip.open("/organise/appeals-alpha").asString()).contains("You can appeal until");
        assertThat(pip.open("/organise/appeals-alpha/application").asString()).contains("The place is kept for you until then");
        assertThat(pip.submit(appeal, Map.of("reason", " ")).statusCode()).isEqualTo(422);
        OpenForm secondTab = pip.form(appeal).fill("reason", "Once more, please.");
        assertThat(pip.form(appeal).fill("reason", "An <b>example</b>, not a theme.").send().statusCode()).isEqualTo(303);
        for (Response page : List.of(
                pip.open("/organise/appeals-alpha/application"), Visitor.as("ottoline").open("/core-team/applications/appeals-alpha"))) {
            assertThat(page.asString()).contains(
                    "Why it was declined", "The theme is a product.", "Why they appeal", "An &lt;b&gt;example&lt;/b&gt;, not a theme.");
        }
        Response again = secondTab.send();
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asString()).contains("so it can&#39;t be appealed against");
        assertThat(OpenForm.value(again, "reason")).isEqualTo("Once more, please.");
    }

    @Test
    void theAnswerIsShownFirstAndRefusedWithEveryWordKept() {
        declined("Appeals Beta").does("appeal", Map.of("reason", "Look again.")).statusCode(200);
        Visitor ottoline = Visitor.as("ottoline");
        String at = "/core-team/applications/appeals-beta";
        Response letter = ottoline.form(at, at + "/appeal/dismissal").fill(Map.of(
                "dismiss.reason", "It is in the title.", "dismiss.wouldChange", "Another title.", "dismiss.principles", "neutral-ground"))
                .sendTo(at + "/appeal/dismissal/letter");
        assertThat(OpenForm.value(letter, "dismiss.letter")).contains("It is in the title.", "There is one appeal, so this is final.");
        Response early = ottoline.form(at, at + "/appeal/upholding").fill("uphold.reason", "They are right.").send();
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(OpenForm.value(early, "uphold.reason")).isEqualTo("They are right.");
        assertThat(Visitor.as("bram").open(at).asString())
                .contains("Bram Castellane declined it, so somebody else answers the appeal.").doesNotContain("/appeal/upholding");
    }

    @Test
    void theGroupMayLetItsPlaceGoInstead() {
        declined("Appeals Gamma");
        Visitor pip = Visitor.as("pip");
        String appeal = "/organise/appeals-gamma/application/appeal";
        assertThat(pip.form(appeal, appeal + "/letting-go").send().statusCode()).isEqualTo(303);
        Response gone = pip.open("/organise/appeals-gamma");
        assertThat(gone.statusCode()).isEqualTo(404);
        String now = gone.asString().replaceAll("(?s).*href=\"(/organise/appeals-gamma-[a-z0-9]{4})\".*", "$1");
        assertThat(pip.open(now).statusCode()).as(now).isEqualTo(200);
        assertThat(Visitor.as("bram").open("/core-team/chapters/appeals-gamma").asString())
                .contains(now.replace("/organise/", "/core-team/chapters/"));
        assertThat(pip.open("/organise/appeals-gamma/no/such/page").statusCode()).isEqualTo(404);
        assertThat(Visitor.as("callum").open("/organise/appeals-gamma").asString()).doesNotContain("appeals-gamma-");
    }

    private static Group declined(String place) {
        Group group = Group.applied(Cast.PIP, place);
        group.facesNow(Cast.BRAM, "decline", Map.of(
                "principles", List.of("neutral-ground"), "reason", "The theme is a product.", "wouldChange", "A wider theme."))
                .statusCode(200);
        return group;
    }
}
