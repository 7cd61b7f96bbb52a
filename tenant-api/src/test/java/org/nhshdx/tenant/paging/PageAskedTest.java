package org.nhshdx.tenant.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Refused;

class PageAskedTest {

    @Test
    void whoAsksForNothingGetsTheFirstPageOfFifty() {
        assertThat(PageAsked.of(Optional.empty(), Optional.empty())).isEqualTo(new PageAsked(1, 50));
        assertThat(PageAsked.of(Optional.of("3"), Optional.of("100")).index()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "two", "", "1.5", "99999999999", "١"})
    void whatIsNoPageIsRefusedByName(String sent) {
        assertThatThrownBy(() -> PageAsked.of(Optional.of(sent), Optional.empty()))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.kind()).isEqualTo(Refused.Kind.UNREADABLE);
                    assertThat(refused.advice()).extracting(Advice::field).containsExactly("page");
                });
        assertThatThrownBy(() -> PageAsked.of(Optional.empty(), Optional.of("101"))).isInstanceOf(Refused.class);
    }

    @Test
    void aListHasAsManyPagesAsItsItemsFill() {
        assertThat(PageOf.of(new PageAsked(1, 10), List.of(), 0).pages()).isEqualTo(1);
        assertThat(PageOf.of(new PageAsked(1, 10), List.of(1), 10).pages()).isEqualTo(1);
        assertThat(PageOf.of(new PageAsked(2, 10), List.of(1), 11).map(String::valueOf))
                .isEqualTo(new PageOf<>(List.of("1"), 2, 10, 11))
                .extracting(PageOf::pages).isEqualTo(2);
    }
}
