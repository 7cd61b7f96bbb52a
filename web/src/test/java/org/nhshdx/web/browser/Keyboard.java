package org.nhshdx.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody at a page with the keyboard alone, who goes only where they see that they are. */
record Keyboard(Page page) {

    private static final int FAR = 250;

    /** Follows the link, or presses the button, of that name. */
    @SuppressWarnings("deprecation") // Nothing else waits for the next page where its address may be the same.
    Keyboard enter(String name) {
        to(name);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return this;
    }

    Keyboard open(String name) {
        to(name);
        page.keyboard().press("Enter");
        return this;
    }

    Keyboard choose(String name) {
        to(name);
        page.keyboard().press("Space");
        return this;
    }

    /** Writes into the field of that name, over what stands there. */
    Keyboard write(String name, String words) {
        to(name);
        page.keyboard().press("Control+A");
        page.keyboard().insertText(words);
        return this;
    }

    /** By Tab until what has the focus is called so, or begins so. */
    Keyboard to(String name) {
        for (int pressed = 0; pressed < FAR; pressed++) {
            page.keyboard().press("Tab");
            Examination here = Examination.of(page);
            assertThat(here.ask("lostFocus")).as("on the way to “%s” at %s", name, page.url()).isEmpty();
            if (String.valueOf(here.answer("name")).startsWith(name)) {
                return this;
            }
        }
        throw new AssertionError("No Tab leads to “%s” at %s".formatted(name, page.url()));
    }

    String reads() {
        return page.locator("main").innerText();
    }
}
