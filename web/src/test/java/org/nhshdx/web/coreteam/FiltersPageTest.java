package org.nhshdx.web.coreteam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.coreteam.FilterOnDesk;
import org.nhshdx.tenant.coreteam.QueueAsked;
import org.nhshdx.tenant.coreteam.SavingFilters;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.web.application.Group;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

/** Filters that somebody keeps under a name: theirs alone, few, renamed, removed and brought back. */
@QuarkusTest
class FiltersPageTest {

    private static final String PAGE = "/core-team/filters";
    private static final QueueAsked WALES = new QueueAsked("waiver", "", false, "wales", "");

    @Inject
    World world;

    @Inject
    SavingFilters saving;

    @Test
    void aFilterIsKeptUnderANameShownWithItsCountRenamedRemovedAndBroughtBack() {
        Group.applied(Cast.PIP, "Filterham Alpha");
        Visitor zofia = Visitor.as("zofia");
        String query = "chapter=Filterham";
        assertThat(zofia.form("/core-team?" + query, PAGE).fill("name", "Filterham’s").send().header("Location")).endsWith("/core-team?" + query);
        assertThat(zofia.open("/core-team").asString()).contains("Filterham’s <span class=\"soft\">1</span>");
        assertThat(Visitor.as("ottoline").open("/core-team").asString()).as("theirs alone").doesNotContain("Filterham’s");
        String filter = PAGE + "/" + id(Cast.ZOFIA, "Filterham’s");
        assertThat(zofia.form(PAGE, filter).fill("name", "").send().statusCode()).isEqualTo(422);
        assertThat(zofia.form(PAGE, filter).fill("name", "All of Filterham").send().statusCode()).isEqualTo(303);
        Response removed = zofia.form(PAGE, filter + "/removal").send();
        assertThat(zofia.open(PAGE).asString()).doesNotContain("All of Filterham");
        assertThat(removed.header("Location")).contains("?removed=");
        assertThat(zofia.open(PAGE + "?removed=" + filter.substring(PAGE.length() + 1)).asString())
                .contains("“All of Filterham” is removed", "Bring it back");
        zofia.form(PAGE + "?removed=" + filter.substring(PAGE.length() + 1), filter + "/return").send();
        assertThat(zofia.open("/core-team").asString()).contains("All of Filterham");
        assertThatThrownBy(() -> saving.remove(world.asker(Cast.OTTOLINE), id(Cast.ZOFIA, "All of Filterham")))
                .as("somebody else's").isInstanceOf(Refused.class);
        assertThat(zofia.open("/core-team").asString()).contains("All of Filterham");
        saving.remove(world.asker(Cast.ZOFIA), id(Cast.ZOFIA, "All of Filterham"));
    }

    @Test
    void aNameIsTakenOnceAndEverythingIsNoFilter() {
        Asker bram = world.asker(Cast.BRAM);
        UUID first = saving.save(bram, "Wales’s waivers", WALES);
        assertThatThrownBy(() -> saving.save(bram, "WALES’S WAIVERS", WALES)).isInstanceOf(Refused.class).hasMessageContaining("of that name");
        assertThatThrownBy(() -> saving.save(bram, "All", QueueAsked.all())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> saving.save(bram, "x".repeat(41), WALES)).isInstanceOf(Refused.class);
        Response refused = Visitor.as("bram").form("/core-team?kind=waiver&nation=wales&chapter=Nowhere", PAGE).fill("name", "Wales’s waivers").send();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("value=\"Wales’s waivers\"", "You have one of that name already.");
        saving.remove(bram, first);
        UUID second = saving.save(bram, "Wales’s waivers", WALES);
        assertThatThrownBy(() -> saving.bringBack(bram, first)).isInstanceOf(Refused.class);
        saving.remove(bram, second);
    }

    @Test
    void nobodyKeepsMoreThanARowOfThem() {
        Asker ottoline = world.asker(Cast.OTTOLINE);
        IntStream.range(saving.of(ottoline).size(), SavingFilters.MOST).forEach(at -> saving.save(ottoline, "Many " + at, WALES));
        assertThatThrownBy(() -> saving.save(ottoline, "One too many", WALES)).isInstanceOf(Refused.class).hasMessageContaining("Remove one");
        saving.of(ottoline).forEach(one -> saving.remove(ottoline, one.id()));
    }

    @Test
    void whatAQueryAsksForIsReadAsItIsWritten() {
        QueueAsked asked = new QueueAsked("second-signature", "mine", true, "northern-ireland", "St Mary’s & all");
        assertThat(QueueAsked.read(asked.query())).isEqualTo(asked);
        assertThat(QueueAsked.read("kind=%zz&late&x=y&holder=<b>&chapter=")).isEqualTo(QueueAsked.all());
    }

    private UUID id(Cast one, String name) {
        return saving.of(world.asker(one)).stream().filter(filter -> filter.name().equals(name)).map(FilterOnDesk::id).findFirst().orElseThrow();
    }
}
