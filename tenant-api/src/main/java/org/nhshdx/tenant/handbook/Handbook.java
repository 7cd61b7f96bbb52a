package org.nhshdx.tenant.handbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.event.ChecklistItem.Advised;

/** What was learned about running a hack day, from first idea to afterwards: its pages, in the order in which they are read. */
public final class Handbook {

    private static final List<HandbookPage> PAGES = List.of(
                    "why", "team", "timetable", "venue", "wifi-and-sockets", "food", "budget", "sponsors", "insurance",
                    "data", "inviting", "pitches", "teams", "timekeeping", "judging", "prizes", "photographs", "conduct",
                    "what-goes-wrong", "afterwards", "letters", "signs").stream()
            .map(slug -> HandbookText.read(slug, text(slug)))
            .toList();

    private Handbook() {}

    public static List<HandbookPage> pages() {
        return PAGES;
    }

    public static Optional<HandbookPage> page(String slug) {
        return PAGES.stream().filter(page -> page.slug().equals(slug)).findFirst();
    }

    /** What it advises to do, under the name that it has for good. */
    public static Optional<Advised> item(String id) {
        return PAGES.stream().flatMap(page -> page.items().stream()).filter(item -> item.id().equals(id)).findFirst();
    }

    /** The page before this one. */
    public static Optional<HandbookPage> before(HandbookPage page) {
        int at = PAGES.indexOf(page);
        return at > 0 ? Optional.of(PAGES.get(at - 1)) : Optional.empty();
    }

    /** The page after this one. */
    public static Optional<HandbookPage> after(HandbookPage page) {
        int at = PAGES.indexOf(page);
        return at + 1 < PAGES.size() ? Optional.of(PAGES.get(at + 1)) : Optional.empty();
    }

    private static String text(String slug) {
        try (var in = Handbook.class.getResourceAsStream("/handbook/" + slug + ".md")) {
            if (in == null) {
                throw new IllegalStateException("The handbook has no page called " + slug);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
