package org.nhshdx.web.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.application.Group;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

@QuarkusTest
class PreviewTest {

    @Inject
    World world;

    private Visitor pip;

    @BeforeEach
    void signIn() {
        pip = Visitor.as("pip");
    }

    @Test
    void aDraftDayShowsAsSoonAsItTellsEnoughAndItsSignUpLeadsNowhere() {
        String place = Group.applied(Cast.PIP, "Preview Beta").address();
        Desk desk = new Desk("pip", place);
        desk.create(GoodDay.in("Preview Beta").without("venue").with("theme", "Still without a roof"));
        GoodDay day = GoodDay.in("Preview Beta").with("theme", "Tides and timetables");
        desk.create(day);
        assertThat(preview(pip, place).asString())
                .contains("Tides and timetables", "Cloister Hall")
                .doesNotContain("Still without a roof", day.link());
        assertThat(given().get("/events").asString()).doesNotContain("Tides and timetables");
    }

    @Test
    void anApprovedChapterPreviewsWhatIsNotPublishedYet() {
        World.Place place = world.approvedChapter("Preview Gamma", Cast.MARIGOLD);
        Visitor marigold = Visitor.as("marigold");
        String editor = "/organise/" + place.slug() + "/page/about";
        marigold.form(editor, editor).fill("draft", "Now *on the hill*.").send();
        String html = preview(marigold, place.slug()).asString();
        assertThat(html).contains("<em>on the hill</em>", "/verify/" + place.code());
        assertThat(given().get("/x/" + place.slug()).asString())
                .contains("rel=\"canonical\"").doesNotContain("on the hill", "watermark");
    }

    private static Response preview(Visitor visitor, String place) {
        return visitor.open("/organise/" + place + "/preview");
    }
}
