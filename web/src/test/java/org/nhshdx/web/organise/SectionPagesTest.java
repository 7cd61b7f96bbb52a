package org.nhshdx.web.organise;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.world.OpenForm;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

/** What the buttons under a section's words do with the words that stand in the form. */
@QuarkusTest
class SectionPagesTest {

    private static final Pattern SAVED = Pattern.compile(">Saved at \\d\\d:\\d\\d<");

    @Inject
    World world;

    private Visitor marigold;

    @BeforeEach
    void signIn() {
        marigold = Visitor.as("marigold");
    }

    @Test
    void whatIsPublishedIsWhatStandsInTheForm() {
        String editor = editor("Section Pages Alder");
        marigold.form(editor, editor).fill("draft", "There is soup.").send();
        OpenForm form = marigold.form(editor, editor).fill("draft", "There is stew.");
        assertThat(form.sendTo(editor + "/publication").statusCode()).isEqualTo(303);
        assertThat(site(editor)).contains("There is stew.").doesNotContain("There is soup.");
        assertThat(OpenForm.value(marigold.open(editor), "draft")).isEqualTo("There is stew.");
    }

    @Test
    void whatMayNotBePublishedComesBackWithEveryWordAndIsNotSaved() {
        String editor = editor("Section Pages Birch");
        marigold.form(editor, editor).fill("draft", "There is soup.").send();
        String hard = "There is stew. See [here](https://example.org/stew).";
        Response refused = marigold.form(editor, editor).fill("draft", hard).sendTo(editor + "/publication");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("href=\"#draft\"", "A link doesn’t say where it goes");
        assertThat(OpenForm.value(refused, "draft")).isEqualTo(hard);
        assertThat(OpenForm.value(marigold.open(editor), "draft")).isEqualTo("There is soup.");
        assertThat(site(editor)).doesNotContain("soup").doesNotContain("stew");
    }

    @Test
    void whatWasSavedMeanwhileIsNotPublishedOver() {
        String editor = editor("Section Pages Cedar");
        OpenForm stale = marigold.form(editor, editor).fill("draft", "Mine.");
        marigold.form(editor, editor).fill("draft", "Theirs.").send();
        Response conflict = stale.sendTo(editor + "/publication");
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(OpenForm.value(conflict, "draft")).isEqualTo("Mine.");
        assertThat(site(editor)).doesNotContain("Mine.").doesNotContain("Theirs.");
    }

    @Test
    void aPageThatSendsNoWordsPublishesWhatIsSaved() {
        String editor = editor("Section Pages Dogwood");
        marigold.form(editor, editor).fill("draft", "There is soup.").send();
        marigold.form(editor, editor).fill("draft", "There is stew.").send();
        // A form of another page, which holds the version alone.
        String before = editor + "/history/1";
        assertThat(marigold.form(before, before + "/restoration").sendTo(editor + "/publication").statusCode()).isEqualTo(303);
        assertThat(site(editor)).contains("There is stew.");
    }

    @Test
    void whatAButtonSavedSaysWhen() {
        String editor = editor("Section Pages Elm");
        assertThat(marigold.open(marigold.form(editor, editor).fill("draft", "There is soup.").send().header("Location")).asString())
                .containsPattern(SAVED);
        marigold.form(editor, editor).fill("draft", "There is stew.").send();
        String before = editor + "/history/2";
        assertThat(marigold.open(marigold.form(before, before + "/restoration").send().header("Location")).asString())
                .containsPattern(SAVED).contains("There is soup.");
        assertThat(marigold.open(editor + "?saved=%3Cb%3Eyesterday").asString()).doesNotContain("Saved at", "yesterday");
    }

    private String editor(String name) {
        return "/organise/" + world.approvedChapter(name, Cast.MARIGOLD).slug() + "/page/food";
    }

    private static String site(String editor) {
        return given().get(editor.replace("/organise/", "/x/").replace("/page/food", "")).asString();
    }
}
