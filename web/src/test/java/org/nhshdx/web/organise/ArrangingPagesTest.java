package org.nhshdx.web.organise;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.world.OpenForm;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

/** A chapter's page as its organisers lay it out, button by button. */
@QuarkusTest
class ArrangingPagesTest {

    @Inject
    World world;

    private Visitor marigold;

    @BeforeEach
    void signIn() {
        marigold = Visitor.as("marigold");
    }

    @Test
    void upAndDownTellTheNewPosition() {
        String desk = desk("Arranging Pages Alpha");
        assertThat(press(desk, "food", "rise").text()).contains("“Food and drink” is number 4 of 12 now.");
        assertThat(order(desk)).startsWith("about", "day", "schedule", "food", "access");
        assertThat(press(desk, "food", "sink").text()).contains("is number 5 of 12 now.");
        Document page = Jsoup.parse(marigold.open(desk + "/page").asString());
        assertThat(page.select("#about form[action$=rise], #past form[action$=sink], #sponsors form[action$=rise], #conduct form[action$=hiding]"))
                .as("buttons that could do nothing").isEmpty();
    }

    @Test
    void takingASectionOffCanBeUndoneWhereItStood() {
        String desk = desk("Arranging Pages Beta");
        assertThat(add(desk, "How to find us", "By the door.").header("Location")).endsWith("/page/words-1");
        press(desk, "words-1", "rise");
        Document after = press(desk, "words-1", "removal");
        assertThat(after.text()).contains("“How to find us” is off the page. Its words are kept.");
        assertThat(order(desk)).doesNotContain("words-1");
        String where = desk + "/page?off=words-1&at=11";
        marigold.form(where, desk + "/page-look/sections/words-1/return").send();
        assertThat(order(desk)).hasSize(13).endsWith("words-1", "past", "sponsors");
    }

    @Test
    void aTitleThatIsTooLongComesBackWithEveryWord() {
        String desk = desk("Arranging Pages Gamma");
        Response refused = add(desk, "ש".repeat(200), "Words that took an evening.");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("Shorten the title to 80 characters; it has 200.", "Words that took an evening.");
        assertThat(OpenForm.value(refused, "title")).hasSize(200);
    }

    @Test
    void aColourIsPickedAndPublishedWithTheOrder() {
        String desk = desk("Arranging Pages Delta");
        marigold.form(desk + "/page", desk + "/page-look/accent").fill("accent", "moss").send();
        assertThat(marigold.open(desk + "/preview/framed").asString()).contains("accent-moss");
        assertThat(marigold.open(site(desk)).asString()).contains("accent-turquoise");
        marigold.form(desk + "/page", desk + "/page-look/publication").send();
        assertThat(marigold.open(site(desk)).asString()).contains("accent-moss");
        assertThat(marigold.open(desk + "/page").asString()).doesNotContain("Publish order and colour");
    }

    @Test
    void howItReadsIsShownBeforeAnythingIsSaved() {
        String desk = desk("Arranging Pages Epsilon");
        String editor = desk + "/page/food";
        Response read = marigold.form(editor, editor).fill("draft", "**Dumplings** for all.").sendTo(editor + "/reading");
        assertThat(read.asString()).contains("<strong>Dumplings</strong>");
        assertThat(OpenForm.value(read, "draft")).isEqualTo("**Dumplings** for all.");
        assertThat(marigold.open(editor).asString()).doesNotContain("Dumplings");
    }

    @Test
    void anEarlierDraftIsSeenAndMadeTheDraftAgain() {
        String desk = desk("Arranging Pages Zeta");
        String editor = desk + "/page/food";
        marigold.form(editor, editor).fill("draft", "Soup.").send();
        marigold.form(editor, editor).fill("draft", "Curry.").send();
        assertThat(marigold.open(editor + "/history").asString()).contains("by <bdi>Marigold Tembo</bdi>", "What it began with", "The draft now");
        String earlier = editor + "/history/2";
        assertThat(marigold.open(earlier).asString()).contains("Soup.").doesNotContain("Curry.");
        assertThat(marigold.form(earlier, earlier + "/restoration").send().statusCode()).isEqualTo(303);
        assertThat(OpenForm.value(marigold.open(editor), "draft")).isEqualTo("Soup.");
    }

    @Test
    void thePreviewStandsInAFrameOnTheDeskAndNowhereElse() {
        String desk = desk("Arranging Pages Eta");
        Response phone = marigold.open(desk + "/preview/phone");
        assertThat(Jsoup.parse(phone.asString()).selectFirst("iframe.phone").attr("src")).isEqualTo(desk + "/preview/framed");
        assertThat(phone.header("Content-Security-Policy")).contains("frame-src 'self'", "frame-ancestors 'none'");
        assertThat(phone.header("X-Frame-Options")).isEqualTo("DENY");
        Response framed = marigold.open(desk + "/preview/framed");
        assertThat(framed.header("Content-Security-Policy")).contains("frame-ancestors 'self'").doesNotContain("frame-src");
        assertThat(framed.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(framed.header("Cache-Control")).isEqualTo("no-store");
        assertThat(marigold.open(desk + "/preview").header("Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    private String desk(String name) {
        return "/organise/" + world.approvedChapter(name, Cast.MARIGOLD).slug();
    }

    private static String site(String desk) {
        return desk.replace("/organise/", "/x/");
    }

    private Response add(String desk, String title, String words) {
        return marigold.form(desk + "/page", desk + "/page-look/sections").fill(Map.of("title", title, "draft", words)).send();
    }

    private Document press(String desk, String section, String button) {
        Response pressed = marigold.form(desk + "/page", desk + "/page-look/sections/" + section + "/" + button).send();
        assertThat(pressed.statusCode()).isEqualTo(303);
        String next = pressed.header("Location").replaceFirst("#.*", "");
        return Jsoup.parse(marigold.open(next.substring(next.indexOf("/organise"))).asString());
    }

    private List<String> order(String desk) {
        return Jsoup.parse(marigold.open(desk + "/page").asString()).select(".arranged > li").eachAttr("id");
    }
}
