package org.nhshdx.web.coreteam;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.application.Group;
import org.nhshdx.web.browser.BrowserTest;
import org.nhshdx.web.browser.Visit;

/** The core team's keys: they move the focus and follow links, decide nothing, and can be turned off. */
@QuarkusTest
@BrowserTest
class QueueKeysBrowserTest {

    @Test
    void theQueueIsReadWithoutAMouseAndTypingIsLeftAlone(Visit visit) {
        Group.applied(Cast.PIP, "Keysworth Alpha");
        Group.applied(Cast.PIP, "Keysworth Beta");
        Page page = visit.signInAs("bram", "/core-team?chapter=Keysworth").atWidth(1280).page();
        page.locator("#keys").waitFor();
        press(page, "j", "j");
        assertThat(focused(page)).isEqualTo("NHSHDx Keysworth Beta asks to become a chapter");
        press(page, "k");
        assertThat(focused(page)).isEqualTo("NHSHDx Keysworth Alpha asks to become a chapter");
        press(page, "/");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("kind");
        page.locator("#chapter").focus();
        press(page, "j", "o", "?");
        assertThat(page.locator("#chapter").inputValue()).contains("jo?");
        page.locator("h1").click();
        press(page, "j", "o");
        page.waitForURL("**/core-team/applications/keysworth-alpha");
        press(page, "d");
        assertThat(page.evaluate("document.activeElement.closest('#decide') !== null")).isEqualTo(true);
        press(page, "g", "q");
        page.waitForURL("**/core-team");
        press(page, "?");
        assertThat(page.locator("#keys dl").isVisible()).isTrue();
        visit.isSoundForEverybody();
        page.locator("#keys-on").uncheck();
        page.reload();
        press(page, "j");
        assertThat(page.evaluate("document.activeElement === document.body")).isEqualTo(true);
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.textContent");
    }
}
