package org.nhshdx.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.world.World;

/** What only a browser can tell of pages that don't fit or that stand under something. */
@QuarkusTest
@BrowserTest
class NarrowAndPreviewBrowserTest {

    @Inject
    World world;

    @Test
    void theRegisterShowsEveryColumnOnAPhone(Visit visit) {
        world.approvedChapter("Narrowborough", Cast.MARIGOLD);
        visit.atWidth(375).open("/register?named=Narrowborough");
        assertThat(visit.page().locator(".scroll").evaluate("box => box.scrollWidth <= box.clientWidth")).isEqualTo(true);
        assertThat(visit.page().locator(".scroll tbody td:last-child").first().boundingBox().x).isLessThan(375);
    }

    @Test
    void aPreviewIsSoundUnderItsWatermark(Visit visit) {
        World.Place place = world.approvedChapter("Watermarket", Cast.MARIGOLD);
        visit.signInAs("marigold", "/organise/" + place.slug() + "/preview");
        visit.atWidth(375).isSoundForEverybody();
        visit.atWidth(1280).isSoundForEverybody();
    }
}
