package org.nhshdx.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.publication.ChapterPage;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.charter.Finding;
import org.nhshdx.tenant.charter.Outcome;
import org.nhshdx.tenant.charter.Rulings;
import org.nhshdx.tenant.charter.colour.Stylesheet;
import org.nhshdx.tenant.charter.principle.Page;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.live.DrawingPages;
import org.nhshdx.tenant.site.ChapterOnSite;
import org.nhshdx.tenant.site.EventOnSite;
import org.nhshdx.tenant.site.Reading;
import org.nhshdx.web.layout.Assets;
import org.nhshdx.web.world.World;

/** A chapter's and a day's real pages, drawn by the real templates and then spoilt in one way at a time. */
@QuarkusTest
class DrawnPagesTest {

    private static final String SPONSOR = "Wardlight Software";

    @Inject
    World world;

    @Inject
    Reading reading;

    @Inject
    DrawingPages drawing;

    @Inject
    Charters charters;

    @Inject
    Assets assets;

    private ChapterOnSite chapter;
    private EventOnSite event;

    @BeforeEach
    void settle() {
        if (reading.chapter("drawnly").isEmpty()) {
            world.announcedEvent(world.approvedChapter("Drawnly", Cast.MARIGOLD), LocalDate.of(2081, 6, 7));
        }
        chapter = reading.chapter("drawnly").orElseThrow();
        event = chapter.coming().get(0);
    }

    @Test
    void asTheyAreTheyKeepEveryPrincipleAboutPages() {
        assertThat(broken(html -> html)).isEmpty();
        assertThat(examined(drawing.chapter(chapter), assets.css())).isEmpty();
    }

    @Test
    void theLineOnIndependenceIsMissedAndItsRegisterEntryToo() {
        assertThat(broken(html -> html.replace("Independently organised", "Organised"))).containsExactly("independence-shown");
        assertThat(broken(html -> html.replace("/verify/", "/verify?"))).containsExactly("independence-shown");
        ChapterOnSite unlicensed = new ChapterOnSite(
                chapter.slug(), chapter.place(), chapter.town(), chapter.standing(), chapter.page(), Optional.empty(),
                chapter.outside(), chapter.coming(), chapter.past(), chapter.frozen(), chapter.pictures());
        assertThat(examined(drawing.chapter(unlicensed), assets.css())).as("the template's own condition")
                .extracting(Finding::principle).containsExactly("independence-shown");
    }

    @Test
    void theCodeOfConductAndWhomToTurnToAreMissed() {
        assertThat(broken(html -> html.replace("href=\"/conduct\"", "href=\"/\""))).containsExactly("conduct-linked");
        assertThat(broken(html -> html.replace("mailto:", "/people?"))).containsExactly("conduct-linked");
    }

    @Test
    void aSponsorIsSeenOnTopInAHeadingAndTooLarge() {
        String thanks = "<section class=\"band wrap thanks\"><h2>With thanks to</h2><p>" + SPONSOR + ".</p></section>";
        assertThat(broken(html -> html.replace("</main>", thanks + "</main>"))).as("small and last").isEmpty();
        assertThat(said(html -> html.replace("<main id=\"main\">", "<main id=\"main\">" + thanks))).contains("stands on top");
        assertThat(said(html -> html.replace("</main>", "<p>Lunch by " + SPONSOR + "</p></main>"))).contains("outside the sponsors' section");
        assertThat(said(html -> html.replace("</main>", thanks.replace("With thanks to", "With thanks to " + SPONSOR) + "</main>")))
                .contains("stands in a heading");
        assertThat(said(html -> html.replace("</main>", thanks.replace("<p>", "<p class=\"place\">") + "</main>")))
                .contains("as large as the chapter's name");
    }

    @Test
    void aPictureWithoutWordsASkippedHeadingAndALinkToNowhereAreSeen() {
        assertThat(said(html -> html.replace("</main>", "<img src=\"/cat.png\"></main>"))).contains("without an alt text (“/cat.png”)");
        assertThat(said(html -> html.replace("</main>", "<h4>Far down</h4></main>"))).contains("“Far down” skips a level");
        assertThat(said(html -> html.replace("</main>", "<a href=\"/events\">Click here</a></main>"))).contains("“Click here” to /events");
    }

    @Test
    void whatOrganisersWriteIsSeenThroughTheRealTemplate() {
        List<ChapterPage.Part> parts = List.of(ChapterPage.Part.of("about", "#### Deep\n\nMore [here](https://example.org)."));
        ChapterPage page = new ChapterPage(parts, "turquoise", chapter.page().organisers(), chapter.page().licence(), null, null);
        ChapterOnSite written = new ChapterOnSite(
                chapter.slug(), chapter.place(), chapter.town(), chapter.standing(), page, chapter.licence(), chapter.outside(),
                chapter.coming(), chapter.past(), chapter.frozen(), chapter.pictures());
        assertThat(examined(drawing.chapter(written), assets.css())).singleElement()
                .matches(finding -> finding.evidence().contains("“Deep” skips a level") && finding.evidence().contains("“here”"));
    }

    @Test
    void aClassThatMakesTextFaintIsSeenByDayAndInTheDark() {
        assertThat(seen(drawing.event(event), assets.css() + ".facts dd { color: #c9c9c9; }")).contains("text too faint by day");
        assertThat(seen(drawing.event(event), assets.css().replace("--ink: #ecf1ef", "--ink: #2c312f")))
                .contains("text too faint in the dark").doesNotContain("by day");
        assertThat(seen(drawing.event(event), assets.css().replace("--on-act: #140a04", "--on-act: #ffffff")))
                .as("white on orange").contains("Sign up, it’s free");
    }

    private List<String> broken(UnaryOperator<String> spoiling) {
        return examined(spoiling.apply(drawing.event(event)), assets.css()).stream().map(Finding::principle).toList();
    }

    private String said(UnaryOperator<String> spoiling) {
        return seen(spoiling.apply(drawing.event(event)), assets.css());
    }

    private String seen(String html, String css) {
        return String.join("; ", examined(html, css).stream().map(Finding::evidence).toList());
    }

    private List<Finding> examined(String html, String css) {
        var charter = charters.inForce();
        var page = new Page(
                html, "NHSHDx Drawnly", charter.version(), "/verify/" + chapter.page().licence().code(), List.of(SPONSOR),
                Stylesheet.of(css));
        return charter.examinePage(page, Rulings.none()).findings().stream()
                .filter(finding -> finding.outcome() != Outcome.KEPT)
                .toList();
    }
}
