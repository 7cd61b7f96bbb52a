package org.nhshdx.tenant.charter.principle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhshdx.tenant.charter.Finding;
import org.nhshdx.tenant.charter.Outcome;
import org.nhshdx.tenant.charter.Rulings;
import org.nhshdx.tenant.charter.VersionOne;

class PagePrinciplesTest {

    private static final String GOOD =
            """
            <!DOCTYPE html><html lang="en-GB"><head><title>NHSHDx Gloucester</title></head><body>
            <header><a href="/"><svg aria-hidden="true"></svg>NHSHDx home</a></header>
            <main><h1>NHSHDx Gloucester</h1><img src="/map.png" alt="Map of the way in">
            <section><h2>Who can help</h2><p><a href="mailto:marigold@example.org">Marigold Tembo</a></p></section>
            <section><h2>Sponsors</h2><p>Thank you to Wardlight Software for lunch.</p></section></main>
            <footer><p>Independently organised under the NHSHDx charter, version 1.
            <a href="https://nhshdx.example.org/verify/NHSHDX-GLO-7K4M">Register entry</a>
            <a href="/conduct">Code of conduct</a></p></footer>
            </body></html>""";

    @Test
    void aPageWithAllOfItKeepsEveryPrincipleAboutPages() {
        assertThat(findings(GOOD)).hasSize(4).allSatisfy(finding -> assertThat(finding.outcome())
                .as("%s", finding)
                .isEqualTo(Outcome.KEPT));
    }

    @ParameterizedTest(name = "{2}: {1} instead of {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Independently organised|Organised|independence-shown",
                "version 1|version 2|independence-shown",
                "/verify/NHSHDX-GLO-7K4M|/verify/NHSHDX-GLO-9999|independence-shown",
                "NHSHDx Gloucester|NHSHDx Leeds|independence-shown",
                "href=\"/conduct\"|href=\"/\"|conduct-linked",
                "mailto:marigold@example.org|/people|conduct-linked",
                "<h1>NHSHDx Gloucester|<h1>NHSHDx Gloucester with Wardlight Software|sponsors-kept-small",
                "<title>NHSHDx Gloucester|<title>Wardlight Software presents|sponsors-kept-small",
                "Who can help|Brought to you by WardLight Software Ltd|sponsors-kept-small",
                "alt=\"Map of the way in\"||readable-by-all",
                "<h2>Who|<h4>Who|readable-by-all",
                "<h1>NHSHDx Gloucester</h1>|<p>NHSHDx Gloucester</p>|readable-by-all",
                "<main>|<main style=\"color: #ccc\">|readable-by-all",
                "Code of conduct</a>|Click here</a>|readable-by-all",
                "NHSHDx home||readable-by-all",
            })
    void oneFaultBreaksTheOnePrincipleThatSpeaksOfIt(String part, String instead, String principle) {
        var broken = findings(GOOD.replace(part, instead == null ? "" : instead)).stream()
                .filter(finding -> finding.outcome() == Outcome.BROKEN)
                .toList();
        assertThat(broken).extracting(Finding::principle).containsExactly(principle);
        assertThat(broken).allSatisfy(finding -> assertThat(finding.advice()).isNotBlank());
    }

    @Test
    void aBlankPageBreaksWhatItShouldSayRatherThanFailing() {
        assertThat(findings(""))
                .extracting(Finding::outcome)
                .containsExactly(Outcome.BROKEN, Outcome.BROKEN, Outcome.KEPT, Outcome.BROKEN);
    }

    private static List<Finding> findings(String html) {
        var page = new Page(html, "NHSHDx Gloucester", 1, "/verify/NHSHDX-GLO-7K4M", List.of("Wardlight Software Ltd"));
        return VersionOne.charter().examinePage(page, Rulings.none()).findings();
    }
}
