package org.nhshdx.tenant.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.event.ChecklistItem.Advised;
import org.nhshdx.tenant.charter.principle.Principle;
import org.nhshdx.tenant.charter.principle.Principles;

class HandbookTest {

    private static final Pattern OWN_LINK = Pattern.compile("]\\(/handbook/([^)]*)\\)");

    @Test
    void givesEachThingToDoANameOfItsOwn() {
        assertThat(items().map(Advised::id)).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void servesPrinciplesThatTheCharterHas() {
        List<String> known = Principles.all().stream().map(Principle::id).toList();
        assertThat(Handbook.pages()).allSatisfy(page ->
                assertThat(page.principles()).as(page.slug()).isNotEmpty().isSubsetOf(known));
    }

    @Test
    void leadsFromPageToPageWithoutAGap() {
        List<HandbookPage> pages = Handbook.pages();
        assertThat(Handbook.before(pages.get(0))).isEmpty();
        assertThat(Handbook.after(pages.get(pages.size() - 1))).isEmpty();
        assertThat(pages.subList(1, pages.size()).stream().map(page -> Handbook.after(Handbook.before(page).orElseThrow()).orElseThrow()))
                .containsExactlyElementsOf(pages.subList(1, pages.size()));
    }

    @Test
    void linksOnlyToPagesThatItHas() {
        assertThat(Handbook.pages().stream().flatMap(page -> page.parts().stream()).flatMap(part -> OWN_LINK.matcher(part.words()).results())
                        .map((MatchResult link) -> link.group(1)))
                .isNotEmpty().allMatch(slug -> Handbook.page(slug).isPresent());
    }

    @Test
    void refusesAPageThatItCantRead() {
        assertThatThrownBy(() -> HandbookText.read("odd", "title: Odd\nsummary: Odd\nstage: Odd\nitem: no comma\n\n## Odd\nOdd"))
                .hasMessageContaining("odd").hasMessageContaining("no comma");
        assertThatThrownBy(() -> HandbookText.read("odd", "title: Odd\nsummary: Odd\nstage: Odd\nitem: odd, 1, magic: Do.\n\n## Odd\nOdd"))
                .hasMessageContaining("magic");
    }

    private static Stream<Advised> items() {
        return Handbook.pages().stream().flatMap(page -> page.items().stream());
    }
}
