package org.nhshdx.web.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Looks at a page as people meet it who see, hear, move or read in different ways; it is loaded once for all of them. */
final class Examination {

    private static final String AXE = resource(AxeBuilder.class, "/axe.min.js");
    private static final String QUESTIONS = resource(Examination.class, "/browser/examination.js");

    private final Page page;

    private Examination(Page page) {
        this.page = page;
    }

    static Examination of(Page page) {
        return new Examination(page);
    }

    /** What is wrong with the page that is open, in sentences. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        look(1280, 1024, new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setReducedMotion(ReducedMotion.REDUCE));
        page.evaluate(AXE);
        complaints.addAll(ask("everything"));
        complaints.addAll(ask("structure"));
        complaints.addAll(ask("movement"));
        look(1280, 1024, new EmulateMediaOptions().setColorScheme(ColorScheme.DARK).setReducedMotion(ReducedMotion.REDUCE));
        complaints.addAll(ask("contrast"));
        look(1280, 1024, new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE).setColorScheme(ColorScheme.LIGHT));
        complaints.addAll(ask("edges"));
        page.keyboard().press("Tab");
        complaints.addAll(ask("focus"));
        complaints.addAll(ask("inSight"));
        look(320, 256, new EmulateMediaOptions().setForcedColors(ForcedColors.NONE).setColorScheme(ColorScheme.LIGHT));
        complaints.addAll(ask("width"));
        complaints.addAll(ask("covering"));
        page.setViewportSize(1280, 1024);
        return complaints;
    }

    /** What goes wrong on the way through all that takes the focus, by Tab alone. */
    List<String> complaintsOfTab() {
        int stops = Integer.parseInt(String.valueOf(answer("stops")));
        List<String> complaints = new ArrayList<>();
        int reached = 0;
        for (page.keyboard().press("Tab"); !answer("focused").equals("") && reached <= stops; page.keyboard().press("Tab")) {
            reached++;
            complaints.addAll(ask("focus"));
            complaints.addAll(ask("inSight"));
        }
        if (reached != stops) {
            complaints.add("Tab stops %d times and not %d".formatted(reached, stops));
        }
        return complaints;
    }

    private void look(int width, int height, EmulateMediaOptions media) {
        page.setViewportSize(width, height);
        page.emulateMedia(media);
    }

    @SuppressWarnings("unchecked")
    List<String> ask(String question) {
        return (List<String>) answer(question);
    }

    Object answer(String question) {
        return page.evaluate("question => { if (!window.examination) { " + QUESTIONS + " } return window.examination[question](); }", question);
    }

    private static String resource(Class<?> beside, String name) {
        try (InputStream source = beside.getResourceAsStream(name)) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
