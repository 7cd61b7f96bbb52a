package org.nhshdx.web.concern;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nhshdx.tenant.concern.ConcernInBrief;
import org.nhshdx.tenant.concern.ConcernsOnDesk;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

/** What people report in tests, and the newest of it on the core team's desk. */
@ApplicationScoped
class Reports {

    @Inject
    World world;

    @Inject
    ConcernsOnDesk concerns;

    @Inject
    Clock clock;

    void theCoreTeamHasBeenHere() {
        List.of(Cast.OTTOLINE, Cast.BRAM, Cast.ZOFIA).forEach(world::asker);
    }

    /** The newest of those that this member of the core team may read. */
    UUID newest(Cast one) {
        return concerns.open(world.asker(one)).stream().filter(concern -> !concern.reportedAt().isAfter(clock.instant()))
                .max(Comparator.comparing(ConcernInBrief::reportedAt)).orElseThrow().id();
    }

    void take(String username, UUID id) {
        String desk = "/core-team/concerns/" + id;
        Visitor.as(username).form(desk, desk + "/reading").fill("reason", "My week.").sendTo(desk + "/take").then().statusCode(303);
    }

    String told(Visitor reporter, Map<String, String> fields) {
        return turnOf(told(reporter, fields, 303));
    }

    Response told(Visitor reporter, Map<String, String> fields, int status) {
        Response answer = report(reporter, fields);
        answer.then().statusCode(status);
        return answer;
    }

    Response report(Visitor reporter, Map<String, String> fields) {
        return reporter.form("/concern", "/concern").fill(fields).send();
    }

    /** Where that answer shows how far it has come. */
    static String turnOf(Response answer) {
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }
}
