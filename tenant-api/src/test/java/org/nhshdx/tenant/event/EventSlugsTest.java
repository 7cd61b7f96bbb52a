package org.nhshdx.tenant.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.core.event.EventFacts;

class EventSlugsTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 13);

    @Test
    void aThemeNamesTheAddress() {
        assertThat(free(about("Getting home from hospital", MARCH))).isEqualTo("getting-home-from-hospital-2027");
    }

    @Test
    void elseTheMonthDoes() {
        assertThat(free(about(null, MARCH))).isEqualTo("march-2027");
        assertThat(free(about("", null))).isEqualTo("event");
    }

    @Test
    void aSeasonWillDoForADraft() {
        assertThat(free(new EventDraft(EventFacts.none(), Optional.of("Spring 2018"), Optional.empty())))
                .isEqualTo("spring-2018");
    }

    @Test
    void anAddressIsNeverGivenTwiceInAChapter() {
        Set<String> taken = Set.of("march-2027", "march-2027-2");
        assertThat(EventSlugs.free(about(null, MARCH), taken::contains)).isEqualTo("march-2027-3");
    }

    @Test
    void themesThatNoAddressCanSpellFallBackToTheMonth() {
        assertThat(free(about("🎪🤖", MARCH))).isEqualTo("march-2027");
        assertThat(free(about("שלום", MARCH))).isEqualTo("march-2027");
    }

    @Test
    void aThemeOfTenThousandLettersStillMakesAShortAddress() {
        String theme = "long words ".repeat(1_000);
        assertThat(free(about(theme, MARCH))).hasSizeLessThanOrEqualTo(50).startsWith("long-words").doesNotEndWith("-");
    }

    private static String free(EventDraft draft) {
        return EventSlugs.free(draft, taken -> false);
    }

    private static EventDraft about(String theme, LocalDate date) {
        List<EventDay> days = date == null ? List.of() : List.of(new EventDay(date, null, null, null));
        return EventDraft.of(new EventFacts(
                null, null, null, theme, null, days, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null));
    }
}
