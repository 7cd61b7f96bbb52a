package org.nhshdx.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** One person's visit with a browser of their own, at phone width unless said otherwise; nothing glides, so that nothing is looked at on its way. */
public final class Visit {
    private static final int PHONE = 375;
    private static final int HEIGHT = 812;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visit(Browser browser, boolean scripts) {
        String here = ConfigProvider.getConfig().getValue("test.url", String.class);
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(here)
                .setJavaScriptEnabled(scripts)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setViewportSize(PHONE, HEIGHT));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            // The provider's own pages aren't ours to mend.
            if ("error".equals(message.type()) && message.location().startsWith(here)) {
                complaints.add(message.text());
            }
        });
    }

    /** Signs in through the provider's own page and arrives where {@code to} says. */
    public Visit signInAs(String username, String to) {
        page.navigate("/sign-in?to=" + to);
        page.locator("button[value='%s']".formatted(username)).click();
        // What the provider's own page lacks isn't ours.
        complaints.clear();
        return this;
    }

    /** Whoever it was has gone. */
    public Visit signedOut() {
        context.clearCookies();
        return this;
    }

    public Visit open(String path) {
        page.navigate(path);
        return this;
    }

    public Visit atWidth(int pixels) {
        page.setViewportSize(pixels, HEIGHT);
        return this;
    }

    public Visit inTheDark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        return this;
    }

    public Page page() {
        return page;
    }

    public String path() {
        return URI.create(page.url()).getPath();
    }

    /** Nothing that axe objects to, nothing wider than the window, nothing the console complains about. */
    public void isSoundForEverybody() {
        List<String> violations = new AxeBuilder(page).analyze().getViolations().stream().map(Visit::sentence).toList();
        assertThat(violations).as("accessibility of %s", page.url()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s fits its window", page.url())
                .isEqualTo(true);
        assertThat(complaints).as("console of %s", page.url()).isEmpty();
    }

    /** What is wrong with the page that is open for anybody, and what the console says of it. */
    List<String> complaints() {
        List<String> all = new ArrayList<>(Examination.of(page).complaints());
        all.addAll(complaints);
        complaints.clear();
        return all;
    }

    private static String sentence(Rule rule) {
        return "%s: %s, at %s".formatted(rule.getImpact(), rule.getHelp(), rule.getNodes().get(0).getHtml());
    }

    void close() {
        context.close();
    }
}
