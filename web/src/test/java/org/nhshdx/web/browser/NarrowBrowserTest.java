package org.nhshdx.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.world.World;

/** What only a browser can tell of what scrolls within a page. */
@QuarkusTest
@BrowserTest
class NarrowBrowserTest {

    @Inject
    World world;

    @Test
    void theRegisterShowsEveryColumnOnAPhone(Visit visit) {
        world.approvedChapter("Narrowborough", Cast.MARIGOLD);
        visit.atWidth(375).open("/register?named=Narrowborough");
        assertThat(visit.page().locator(".scroll").evaluate("box => box.scrollWidth <= box.clientWidth")).isEqualTo(true);
        assertThat(visit.page().locator(".scroll tbody td:last-child").first().boundingBox().x).isLessThan(375);
    }
}
