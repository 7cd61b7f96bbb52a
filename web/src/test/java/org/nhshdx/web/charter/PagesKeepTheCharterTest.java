package org.nhshdx.web.charter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.charter.Finding;
import org.nhshdx.tenant.charter.Outcome;
import org.nhshdx.tenant.charter.Rulings;
import org.nhshdx.tenant.charter.principle.Page;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.world.World;

/** The pages as they are served, held against the principles about pages. */
@QuarkusTest
class PagesKeepTheCharterTest {

    @Inject
    World world;

    @Inject
    Charters charters;

    @Test
    void theChaptersPageAndItsEventsPageKeepEveryPrincipleAboutPages() {
        var place = world.approvedChapter("Pagely", Cast.MARIGOLD);
        var event = world.announcedEvent(place, LocalDate.of(2031, 3, 1));
        assertThat(broken(place, "/x/" + place.slug())).isEmpty();
        assertThat(broken(place, "/x/" + place.slug() + "/events/" + event)).isEmpty();
    }

    private List<Finding> broken(World.Place place, String path) {
        var html = given().get(path).then().statusCode(200).extract().asString();
        var charter = charters.inForce();
        var page = new Page(html, "NHSHDx " + place.name(), charter.version(), "/verify/" + place.code(), List.of());
        return charter.examinePage(page, Rulings.none()).findings().stream()
                .filter(finding -> finding.outcome() != Outcome.KEPT)
                .toList();
    }
}
