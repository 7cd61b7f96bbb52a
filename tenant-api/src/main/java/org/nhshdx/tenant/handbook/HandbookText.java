package org.nhshdx.tenant.handbook;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nhshdx.core.event.ChecklistItem.Advised;
import org.nhshdx.core.event.ItemKind;

/** A page of the handbook as it is written: lines that say what it is, an empty line, and Markdown. */
final class HandbookText {

    private static final Pattern ITEM = Pattern.compile("([a-z0-9-]+), (-?\\d{1,3}), ([a-z]+): (\\S.*)");

    private final String slug;
    private final List<String> head;

    private HandbookText(String slug, String head) {
        this.slug = slug;
        this.head = head.lines().toList();
    }

    /** The page; one that can't be read stops the application rather than its reader. */
    static HandbookPage read(String slug, String text) {
        String[] halves = text.split("\n\n", 2);
        HandbookText head = new HandbookText(slug, halves[0]);
        String[] parts = ("\n" + halves[1].strip()).split("\n## ");
        return new HandbookPage(
                slug, head.one("title"), head.one("summary"), head.one("stage"), head.principles(), head.items(),
                head.all("sheets").anyMatch("yes"::equals), parts[0].strip(),
                Arrays.stream(parts).skip(1).map(HandbookText::part).toList());
    }

    private static HandbookPage.Part part(String text) {
        String[] lines = text.split("\n", 2);
        return new HandbookPage.Part(lines[0].strip(), lines[1].strip());
    }

    private List<String> principles() {
        return all("principles").flatMap(ids -> Stream.of(ids.split(", "))).toList();
    }

    private List<Advised> items() {
        return all("item").map(this::item).toList();
    }

    private Advised item(String line) {
        Matcher item = ITEM.matcher(line);
        if (!item.matches()) {
            throw unreadable(line);
        }
        return new Advised(item.group(1), Integer.parseInt(item.group(2)), kind(item.group(3)), item.group(4));
    }

    private ItemKind kind(String code) {
        return Arrays.stream(ItemKind.values()).filter(kind -> kind.code().equals(code)).findFirst()
                .orElseThrow(() -> unreadable(code));
    }

    private String one(String name) {
        return all(name).findFirst().orElseThrow(() -> unreadable(name));
    }

    private Stream<String> all(String name) {
        return head.stream().filter(line -> line.startsWith(name + ": ")).map(line -> line.substring(name.length() + 2));
    }

    private IllegalStateException unreadable(String what) {
        return new IllegalStateException("The handbook's page %s can't be read at: %s".formatted(slug, what));
    }
}
