package org.nhshdx.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.audit.Said;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.running.As;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** A log on its pages: narrowed down, taken along and verified. */
@QuarkusTest
class LogPagesTest {

    @Inject
    World world;

    @Inject
    Scope scope;

    @Inject
    AuditLog log;

    @Test
    void aChapterNarrowsItsLogDownByDeedPersonDaysAndWords() {
        Place place = world.approvedChapter("Log Pages Alpha", Cast.MARIGOLD);
        rings(place, "A bell about 50% louder.");
        Visitor marigold = Visitor.as("marigold");
        assertThat(page(marigold, place, "?verb=ring")).contains("A bell about 50% louder.", "soft to loud").doesNotContain("submit, application");
        assertThat(page(marigold, place, "?words=50% LOUDER")).contains("1 line found");
        assertThat(page(marigold, place, "?words=%zzz%")).contains("Nothing fits that");
        String who = world.asker(Cast.OTTOLINE).person().toString();
        assertThat(page(marigold, place, "?who=" + who)).contains("Ottoline Marsh</strong>").doesNotContain("Marigold Tembo</strong>");
        assertThat(page(marigold, place, "?until=1999-01-01")).contains("0 lines found");
        assertThat(page(marigold, place, "?from=1999-01-01&verb=ring")).contains("1 line found");
        assertThat(page(marigold, place, "?from=yesterday&verb=ring")).contains("1 line found");
        As.caller("marigold").get("/api/v1" + log(place) + "?from=yesterday").then().statusCode(400)
                .body("detail", containsString("Give a date like"));
        As.caller("marigold").get("/api/v1" + log(place) + "?verb=ring").then().statusCode(200)
                .body("items.verb", everyItem(is("ring"))).body("items[0].before", is("soft")).body("total", is(1));
    }

    @Test
    void aChapterTakesItsLogAlongAsATableThatNoSpreadsheetRuns() {
        Place place = world.approvedChapter("Log Pages Beta", Cast.MARIGOLD);
        rings(place, "=HYPERLINK(\"https://example.org\")");
        Response table = Visitor.as("marigold").open(log(place) + "/lines.csv");
        table.then().statusCode(200).contentType("text/csv").header("Content-Disposition", containsString("log-pages-beta-log.csv"));
        assertThat(table.asString()).contains("\"'=HYPERLINK(\"\"https://example.org\"\")\"");
        List<String> lines = Visitor.as("bram").open(log(place) + "/lines.jsonl?verb=ring").asString().lines().toList();
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0)).contains("\"verb\":\"ring\"", "=HYPERLINK", "\"hash\":\"");
        Visitor.as("sorrel").open(log(place) + "/lines.csv").then().statusCode(404);
    }

    @Test
    void theCoreTeamReadsThePlatformsLogAndVerifiesAllOfThem() {
        Place place = world.approvedChapter("Log Pages Gamma", Cast.MARIGOLD);
        Visitor bram = Visitor.as("bram");
        Response verified = bram.form("/core-team/log", "/core-team/log/verification").send();
        verified.then().statusCode(200).body(containsString("The logs are whole")).body(containsString(place.name()));
        assertThat(bram.open("/core-team/log?verb=anchor").asString()).contains("Bram Castellane</strong> wrote down how far it had come: log " + place.id());
        assertThat(bram.open("/core-team/log/lines.jsonl?verb=anchor").asString()).contains(place.id().toString());
        bram.open("/core-team/log/lines.csv?verb=anchor").then().statusCode(200).contentType("text/csv");
        Visitor.as("marigold").open("/core-team/log").then().statusCode(403);
    }

    private void rings(Place place, String why) {
        scope.writing(place.id(), () -> {
            log.record(world.asker(Cast.MARIGOLD), "ring", "bell", place.id(), new Said(why, "soft", "loud"));
            return place;
        });
    }

    private static String page(Visitor visitor, Place place, String query) {
        return visitor.open(log(place) + query).then().statusCode(200).extract().asString();
    }

    private static String log(Place place) {
        return "/organise/" + place.slug() + "/log";
    }
}
