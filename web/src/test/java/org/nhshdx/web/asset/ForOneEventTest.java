package org.nhshdx.web.asset;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** A licence for one event opens the artwork that tells of it, and of no other. */
@QuarkusTest
class ForOneEventTest {

    private static final String LOCK_UP = "lock-up-wide-light.svg";

    @Inject
    World world;

    @Inject
    Licences licences;

    @Test
    void aLicenceForOneEventGivesNoOthersPoster() {
        Place place = world.approvedChapter("Single Alpha", Cast.MARIGOLD);
        String first = world.readyEvent(place, LocalDate.of(2096, 3, 1));
        String second = world.readyEvent(place, LocalDate.of(2097, 3, 1));
        String code = licences.grantFor(place, BrandAsset.POSTER, first);
        poster(place, first).then().statusCode(200).contentType("application/pdf");
        Response refused = poster(place, second);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.asString()).contains("Your licence for the A3 poster is for another event");
        assertThat(desk(place, first).asString()).contains(code, "files/poster.pdf?event=" + first);
        assertThat(desk(place, second).asString()).doesNotContain("files/poster.pdf").contains("is for another event");
        Response all = open(place, "everything.zip?event=" + second);
        assertThat(all.statusCode()).as("nothing of it is in the zip for the other").isEqualTo(403);
    }

    @Test
    void aLicenceForTheWholeChapterGivesEveryEventsPoster() {
        Place place = world.approvedChapter("Single Beta", Cast.MARIGOLD);
        String first = world.readyEvent(place, LocalDate.of(2098, 3, 1));
        String second = world.readyEvent(place, LocalDate.of(2099, 3, 1));
        licences.grant(place, BrandAsset.POSTER);
        poster(place, first).then().statusCode(200);
        poster(place, second).then().statusCode(200);
    }

    @Test
    void artworkOfTheChapterAloneTakesALicenceForAnyEvent() {
        Place place = world.approvedChapter("Single Gamma", Cast.MARIGOLD);
        String event = world.readyEvent(place, LocalDate.of(2100, 3, 1));
        String code = licences.grantFor(place, BrandAsset.LOCK_UP, event);
        Response lockUp = open(place, "files/" + LOCK_UP);
        lockUp.then().statusCode(200);
        assertThat(lockUp.asString()).contains(code);
    }

    /** The one for the other event is the newer: it neither hides the older nor is what the poster is stamped with. */
    @Test
    void eachEventsPosterIsStampedWithItsOwnLicence() {
        Place place = world.approvedChapter("Single Delta", Cast.MARIGOLD);
        String first = world.readyEvent(place, LocalDate.of(2101, 3, 1));
        String second = world.readyEvent(place, LocalDate.of(2102, 3, 1));
        String forFirst = licences.grantFor(place, BrandAsset.POSTER, first);
        String forSecond = licences.grantFor(place, BrandAsset.POSTER, second);
        assertThat(desk(place, first).asString()).contains(forFirst).doesNotContain(forSecond);
        assertThat(desk(place, second).asString()).contains(forSecond).doesNotContain(forFirst);
    }

    private static Response poster(Place place, String event) {
        return open(place, "files/poster.pdf?event=" + event);
    }

    private static Response desk(Place place, String event) {
        return Visitor.as(Cast.MARIGOLD.username()).open("/organise/" + place.slug() + "/assets?event=" + event);
    }

    private static Response open(Place place, String address) {
        return Visitor.as(Cast.MARIGOLD.username()).open("/organise/" + place.slug() + "/assets/" + address);
    }
}
