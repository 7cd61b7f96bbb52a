package org.nhshdx.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListsTest {

    @Test
    void joinWordsAsPeopleDo() {
        assertThat(Lists.and(List.of())).isEmpty();
        assertThat(Lists.and(List.of("tea"))).isEqualTo("tea");
        assertThat(Lists.and(List.of("tea", "cake"))).isEqualTo("tea and cake");
        assertThat(Lists.or(List.of("tea", "cake", "fruit"))).isEqualTo("tea, cake or fruit");
    }

    @Test
    void keepItemsWithCommasApart() {
        assertThat(Lists.and(List.of("Gloucester, GL1", "Leeds", "York"))).isEqualTo("Gloucester, GL1; Leeds and York");
    }

    @Test
    void putNumbersWithTheirNouns() {
        assertThat(Lists.of(0, "day", "days")).isEqualTo("0 days");
        assertThat(Lists.of(1, "day", "days")).isEqualTo("1 day");
        assertThat(Lists.of(1200L, "person", "people")).isEqualTo("1,200 people");
    }
}
