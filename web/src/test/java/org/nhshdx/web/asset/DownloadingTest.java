package org.nhshdx.web.asset;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

@QuarkusTest
class DownloadingTest {

    @Inject
    World world;

    @Inject
    Licences licences;

    @Test
    void showsPreviewsBeforeTheGrantAndHandsNothingOut() {
        Place place = world.approvedChapter("Assets Alpha", Cast.MARIGOLD);
        Visitor lead = Visitor.as(Cast.MARIGOLD.username());
        Response preview = lead.open("/organise/" + place.slug() + "/assets/previews/lock-up-wide-light.png");
        preview.then().statusCode(200).contentType("image/png").header("Cache-Control", "private, no-store");
        Response file = lead.open("/organise/" + place.slug() + "/assets/files/lock-up-wide-light.svg");
        file.then().statusCode(403);
        assertThat(file.asString()).contains("isn’t granted to your chapter yet").contains("<h1>Brand assets</h1>");
    }

    @Test
    void handsStampedFilesOutAfterTheGrantAndLogsIt() {
        Place place = world.approvedChapter("Assets Beta", Cast.MARIGOLD);
        String code = licences.grant(place, BrandAsset.LOCK_UP);
        Visitor lead = Visitor.as(Cast.MARIGOLD.username());
        String files = "/organise/" + place.slug() + "/assets/files/";
        Response svg = lead.open(files + "lock-up-wide-light.svg");
        svg.then().statusCode(200).contentType("image/svg+xml");
        assertThat(svg.asString()).contains("/verify/" + code).contains("<metadata>").doesNotContain("<text");
        lead.open(files + "lock-up-wide-light-1600.png").then().statusCode(200).contentType("image/png");
        String page = lead.open("/organise/" + place.slug() + "/assets").asString();
        assertThat(page).contains(code).contains("lock-up-wide-light-1600.png");
    }
}
