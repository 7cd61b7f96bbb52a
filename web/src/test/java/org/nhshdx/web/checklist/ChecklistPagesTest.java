package org.nhshdx.web.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.event.CreatingEvents;
import org.nhshdx.tenant.event.EventDraft;
import org.nhshdx.web.world.OpenForm;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

/** An event's checklist as its organisers use it. */
@QuarkusTest
class ChecklistPagesTest {

    @Inject
    World world;

    @Inject
    MovableClock clock;

    @Inject
    CreatingEvents creating;

    private Visitor marigold;

    @BeforeEach
    void signIn() {
        marigold = Visitor.as("marigold");
    }

    @Test
    void aPageOfTheHandbookIsTakenInOnePressAndBothDesksOpenOnWhatComesNext() {
        World.Place place = world.approvedChapter("Tickworth", Cast.MARIGOLD);
        String event = world.readyEvent(place, LocalDate.of(2072, 4, 2));
        String list = event(place, event) + "/checklist";
        assertThat(marigold.open(list).asString()).contains("The list is empty");
        Response taken = marigold.form(list + "/handbook", list + "/handbook").fill("page", "venue").send();
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(marigold.open(list).asString()).contains("7 things to do", "Ask two or three places", "2072");
        assertThat(marigold.open("/organise/" + place.slug()).asString()).contains("Ask two or three places", list);
        assertThat(marigold.open(event(place, event)).asString()).contains("Ask two or three places");
        assertThat(marigold.open(list + "/handbook").asString()).contains("On your list.");
    }

    @Test
    void whatIsLateSaysSo() {
        World.Place place = world.approvedChapter("Lateborough", Cast.MARIGOLD);
        String list = event(place, draft(place)) + "/checklist";
        marigold.form(list, list).fill(Map.of("words", "Ring the kitchen", "day.day", "3", "day.month", "3", "day.year", "2073")).send();
        clock.on(LocalDate.of(2073, 3, 1), () -> assertThat(marigold.open(list).asString()).contains("in 2 days").doesNotContain("Late."));
        clock.on(LocalDate.of(2073, 3, 4), () -> assertThat(marigold.open(list).asString()).contains("Late.", "Friday 3 March 2073"));
    }

    @Test
    void ownThingsAreAddedDoneReopenedDroppedAndBroughtBack() {
        World.Place place = world.approvedChapter("Markham Hill", Cast.MARIGOLD);
        String list = event(place, draft(place)) + "/checklist";
        assertThat(marigold.form(list, list).fill("words", "Bake <em>a cake</em>").send().statusCode()).isEqualTo(303);
        String item = only(list, "/completion");
        String done = marigold.form(list, item + "/completion").send().header("Location");
        assertThat(marigold.open(done).asString()).contains("1 thing done", "Done: Bake &lt;em&gt;a cake", "Undo");
        marigold.form(done, item + "/reopening").send();
        assertThat(marigold.open(done).asString()).contains("1 thing to do").doesNotContain("Undo");
        String dropped = marigold.form(list, item + "/dropping").send().header("Location");
        assertThat(dropped).contains("?dropped=");
        assertThat(marigold.open(dropped).asString()).contains("Dropped: Bake", "Undo");
        marigold.form(list, item + "/return").send();
        assertThat(marigold.open(list).asString()).contains("1 thing to do");
    }

    @Test
    void whatCantBeReadComesBackWithEveryWord() {
        World.Place place = world.approvedChapter("Backworth End", Cast.MARIGOLD);
        String list = event(place, draft(place)) + "/checklist";
        Response refused = marigold.form(list, list).fill(Map.of("words", "Cake", "day.day", "31", "day.month", "2", "day.year", "2072")).send();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(OpenForm.value(refused, "words")).isEqualTo("Cake");
        assertThat(OpenForm.value(refused, "day.day")).isEqualTo("31");
        assertThat(refused.asString()).contains("href=\"#day\"", "id=\"day-wrong\"");
        assertThat(marigold.form(list + "/handbook", list + "/handbook").send().statusCode()).isEqualTo(422);
    }

    @Test
    void twoWhoPlanTheSameThingSeeBothAndLoseNothing() {
        World.Place place = world.approvedChapter("Bothwell Green", Cast.MARIGOLD);
        String list = event(place, draft(place)) + "/checklist";
        marigold.form(list, list).fill("words", "Cake").send();
        String item = only(list, "/completion");
        OpenForm first = marigold.form(item, item);
        OpenForm second = marigold.form(item, item);
        assertThat(first.fill("words", "A large cake").send().statusCode()).isEqualTo(303);
        Response conflict = second.fill("words", "Two cakes").send();
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(OpenForm.value(conflict, "words")).isEqualTo("Two cakes");
        assertThat(conflict.asString()).contains("was saved meanwhile", "A large cake");
    }

    @Test
    void anEventWithoutADateSaysHowLongBeforeAndStrangersFindNothing() {
        World.Place place = world.approvedChapter("Undated Cross", Cast.MARIGOLD);
        String list = event(place, draft(place)) + "/checklist";
        marigold.form(list + "/handbook", list + "/handbook").fill("items", "venue-route").send();
        assertThat(marigold.open(list).asString()).contains("5 weeks before");
        assertThat(Visitor.as("callum").open(list).statusCode()).isEqualTo(404);
        assertThat(marigold.open(list + "/nonsense").statusCode()).isEqualTo(404);
    }

    private String draft(World.Place place) {
        return creating.create(place.stage().lead(), place.id(), EventDraft.of(EventFacts.none())).slug();
    }

    private static String event(World.Place place, String event) {
        return "/organise/" + place.slug() + "/events/" + event;
    }

    /** The address of the only thing on a list, told from one of its buttons. */
    private String only(String list, String button) {
        Document page = Jsoup.parse(marigold.open(list).asString());
        String action = page.select("form[action$=" + button + "]").attr("action");
        return action.substring(0, action.length() - button.length());
    }
}
