package org.nhshdx.tenant.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stops a text from being published, and what stays next to it unremarked. */
class ReadabilityTest {

    private static final String ORDINARY = """
            We meet by the river. There is soup at noon.

            ### Getting here

            - Take the 94 bus
            - or walk from the [railway station](https://rail.example.org)

            #### By car

            | Time | What |
            | ---- | ---- |
            | 9am  | Coffee ☕ |

            Ask NHS, GP or A&E staff. 🚑 Come as you are!""";

    @Test
    void remarksNothingOfAnOrdinaryText() {
        assertThat(Readability.of(ORDINARY)).isEmpty();
        assertThat(Readability.of("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", quoteCharacter = '~', value = {
        "# The day -> A heading is as large as the page’s own -> The day",
        "## The day -> A heading is as large as the page’s own -> The day",
        "The day¶--- -> A heading is as large as the page’s own -> The day",
        "#### By bus -> A heading skips a level -> By bus",
        "### Lunch¶¶##### Soup -> A heading skips a level -> Soup",
        "### ¶¶Soup. -> A heading has no words -> ###",
        "![image](https://example.org/a.jpg) -> A picture isn’t described -> https://example.org/a.jpg",
        "![](https://example.org/a.jpg) -> A picture isn’t described -> https://example.org/a.jpg",
        "![IMG_2031.jpeg](a.jpg) -> A picture is described by the name of its file -> IMG_2031.jpeg",
        "![DSC 0042](a.jpg) -> A picture is described by the name of its file -> DSC 0042",
        "[here](https://example.org) -> A link doesn’t say where it goes -> here",
        "[Click *here*!](https://example.org) -> A link doesn’t say where it goes -> Click here!",
        "[read more …](https://example.org) -> A link doesn’t say where it goes -> read more …",
        "[https://example.org/plan](https://example.org/plan) -> A link shows its address instead of words -> https://example.org/plan",
        "<https://example.org/plan> -> A link shows its address instead of words -> https://example.org/plan",
        "[](https://example.org) -> A link has no words -> https://example.org",
        "[the plan]() -> A link goes nowhere -> the plan",
        "[Plan](https://a.example) and [plan](https://b.example) -> Two links have the same words and go to different places -> Plan",
        "| | |¶|-|-|¶| 9am | Tea | -> A column of a table has no heading -> 9am · Tea",
        "| Time | |¶|-|-|¶| 9am | Tea | -> A column of a table has no heading -> Time · 9am · Tea",
        "| 9am | Tea |¶| 10am | Work | -> A table has no row of headings -> | 9am | Tea |¶| 10am | Work |",
        "PLEASE COME ON TIME. Tea is hot. -> A sentence is in capitals -> PLEASE COME ON TIME.",
        "- BRING YOUR FAVOURITE MUG! -> A sentence is in capitals -> BRING YOUR FAVOURITE MUG!",
        "🍕 Pizza¶🥗 Salad -> Signs stand where a list should -> 🍕 Pizza",
        "• Pizza¶• Salad -> Signs stand where a list should -> • Pizza",
        "🎉🎉 -> A sign stands where words should -> 🎉🎉",
        "- 👩🏽‍⚕️ -> A sign stands where words should -> 👩🏽‍⚕️",
        "[🗺️](https://example.org/map) -> A sign stands where words should -> 🗺️",
        "| Lift | Loo |¶|-|-|¶| ✅ | yes | -> A sign stands where words should -> ✅",
    })
    void stopsWhatSomeCantRead(String markdown, String what, String about) {
        List<Remark> stops = Readability.of(markdown.replace('¶', '\n')).stream().filter(Remark::stopsPublishing).toList();
        assertThat(stops).extracting(Remark::what).containsExactly(what);
        assertThat(stops).extracting(Remark::about).containsExactly(about.replace('¶', '\n'));
        assertThat(stops).allSatisfy(stop -> assertThat(stop.advice()).endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "### One\n\n### Two\n\n#### Three\n\n### Four",
        "![Four people at a table, laughing](IMG_2031.jpg)",
        "[the plan](https://a.example), the [map](https://b.example) and again [the plan](https://a.example)",
        "Write to <us@example.org>, or see https://example.org for more.",
        "[what was here before](https://example.org)",
        "| | Food |\n|-|-|\n| Noon | Soup |",
        "a | b",
        "NHS GP A&E CAMHS MRI",
        "The NHS WORKS WELL, we say.",
        "🍕 Pizza for all.",
        "- 🍕 Pizza\n- 🥗 Salad",
        "We – all of us –\n– as it were – come.\nAnd stay.",
        "12 + 3",
        "* * *",
    })
    void letsStandWhatEverybodyCanRead(String markdown) {
        assertThat(Readability.of(markdown)).filteredOn(Remark::stopsPublishing).isEmpty();
    }

    @Test
    void tellsWhatStopsBeforeWhatItHints() {
        assertThat(Readability.of("We utilise soup. [Here](https://example.org)"))
                .extracting(Remark::strength)
                .containsExactly(Strength.STOPS, Strength.HINTS);
    }

    @Test
    void saysWherePicturesGo() {
        assertThat(Readability.of("![Four people at a table](a.jpg)")).extracting(Remark::what).containsExactly("A picture within the text isn’t shown");
        assertThat(Readability.of("![Four people at a table](a.jpg)")).noneMatch(Remark::stopsPublishing);
    }

    @Test
    void saysItInOneSentenceWhereThereIsOneLine() {
        assertThat(Readability.of("[here](https://example.org)").get(0).sentence())
                .isEqualTo("A link doesn’t say where it goes: “here”. Name it after what is there: “the plan of the day” rather than “here”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "[", "*", "![", "|", "# ", "1. ", "`", "<", "A. ", "🍕\n", "•\n", "| a |\n", "a@", "[a](b) "})
    void readsAnythingInATwinkling(String bit) {
        long before = System.nanoTime();
        Readability.of(bit.repeat(20_000 / bit.length()));
        assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
    }
}
