package org.nhshdx.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing is found on our pages because nothing is there, not because nobody looks. */
@QuarkusTest
@BrowserTest
class ExaminationBrowserTest {

    private static final String FAULTY = """
            <!DOCTYPE html><html lang="en"><head><title>Faulty</title><style>
            @media (prefers-color-scheme: dark) { .faint { color: #222; background: #333; } }
            a:focus { outline: none; }
            .moving { transition: color 1s; }
            .bare { border: 0; }
            .wide { width: 500px; }
            .stays { position: fixed; bottom: 0; height: 200px; }
            .tiny { display: inline-block; width: 10px; height: 10px; overflow: hidden; }
            </style></head><body><main>
            <h1>One</h1><h1>Two</h1>
            <p><a href="/one">first</a> <a class="tiny" href="/a">a</a><a class="tiny" href="/b">b</a> <a href="#nowhere">lost</a></p>
            <p class="faint">Only by day.</p><p class="moving" onclick="return">Glides.</p><p class="wide">Wide.</p><p class="stays">Stays.</p>
            <form><button class="bare">Go</button></form><form><input aria-label="Sent by nothing"></form>
            <p><input aria-label="Alone"></p><img src="data:,">
            </main></body></html>""";

    @Test
    void seesEachFaultOfAFaultyPage(Visit visit) {
        visit.page().setContent(FAULTY);
        assertThat(Examination.of(visit.page()).complaints().stream().map(complaint -> complaint.split(" at |: |, at ")[0]).toList())
                .containsAll(List.of(
                        "target-size", "image-alt", "color-contrast", "not one h1", "a link to nothing here", "a form that nothing sends",
                        "a control outside a form", "a handler in the page", "moves although nothing should",
                        "without an edge in forced colours", "its focus is not seen", "wider than 320 px", "scrolls sideways",
                        "covers half the window and stays"));
    }

    @Test
    void seesWhatTabMisses(Visit visit) {
        visit.page().setContent("<style>a:focus { outline: 2px solid } b a:focus { outline: 0 }</style><a href='/'>seen</a> <b><a href='/'>unseen</a></b> <a href='/' tabindex='-1'>past</a>");
        assertThat(Examination.of(visit.page()).complaintsOfTab()).hasSize(2)
                .anyMatch(complaint -> complaint.startsWith("its focus is not seen"))
                .contains("Tab stops 2 times and not 3");
    }
}
