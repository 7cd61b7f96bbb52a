package org.nhshdx.tenant.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhshdx.core.official.Measures;
import org.nhshdx.core.official.OfficialFacts;
import org.nhshdx.core.place.Town;
import org.nhshdx.core.place.Towns;

class OfficialListTest {

    static final String HEADING = "number,slug,series,city,venue,start,end,ticketing,page_published_days_before,"
            + "tickets_live_days_before,projects_recorded,supporters_recorded,projects_online_days_after_start\n";
    static final String RIPON =
            "41,41-ripon,NHS Hack Day,Ripon,\"The Old Mill, Weir Lane, HG4 1AA\",2031-03-01,2031-03-02,tickets,30,20,,0,\n";
    static final String TENBY = "42,42-tenby,NHS Hack Day,Tenby,,2031-06-07,2031-06-08,,,,7,3,-1\n";

    @Test
    void readsEveryColumnAndKeepsTheUnmeasuredEmpty() {
        OfficialList list = read(HEADING + RIPON + TENBY);
        assertThat(list.problems()).isEmpty();
        assertThat(list.entries()).extracting(OfficialList.Entry::line).containsExactly(2L, 3L);
        assertThat(list.entries().get(0).facts()).isEqualTo(new OfficialFacts(
                41, "41-ripon", "Ripon", Optional.of("The Old Mill, Weir Lane, HG4 1AA"), LocalDate.of(2031, 3, 1),
                LocalDate.of(2031, 3, 2), Optional.of("tickets"),
                new Measures(Optional.of(30), Optional.of(20), Optional.empty(), Optional.of(0), Optional.empty())));
    }

    @Test
    void aByteOrderMarkWindowsLineEndsAndAnotherOrderOfColumnsChangeNothing() {
        OfficialList plain = read(HEADING + RIPON);
        assertThat(read("\uFEFF" + (HEADING + RIPON).replace("\n", "\r\n"))).isEqualTo(plain);
        assertThat(read(HEADING + RIPON.stripTrailing())).isEqualTo(plain);
        String turned = (HEADING + TENBY).replace("number,slug", "slug,number").replace("42,42-tenby", "42-tenby,42");
        assertThat(read(turned).entries()).isEqualTo(read(HEADING + TENBY).entries());
    }

    @Test
    void emptyLinesAreOverlookedAndLinesStillCountedAsInTheFile() {
        String quoted = RIPON.replace("The Old Mill, Weir", "The Old Mill,\nWeir");
        OfficialList list = read(HEADING + "\n" + ",,,,,,,,,,,,\n" + quoted + TENBY);
        assertThat(list.entries()).extracting(OfficialList.Entry::line).containsExactly(4L, 6L);
        assertThat(list.entries().get(0).facts().venue()).contains("The Old Mill, Weir Lane, HG4 1AA");
    }

    @Test
    void rowsOfAnotherSeriesAreLeftOutWithTheReasonAndNotExamined() {
        OfficialList list = read(HEADING + RIPON + ",x-ripon,NHSHDx,Ripon (or so),,sometime,,,,,,,\n");
        assertThat(list.problems()).isEmpty();
        assertThat(list.skipped()).containsExactly(new OfficialList.Skipped(3, "x-ripon",
                "It belongs to the series “NHSHDx”; the official programme is “NHS Hack Day” only."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2031-03-01 | 01/03/2031 | start", "2031-03-02 | 2031-02-30 | end", "2031-03-02 | 2031-02-27 | end",
        "2031-03-02 | 2032-03-02 | end", "2031-03-01 | '' | start", "2031-03-01 | 0031-03-01 | start",
        "41,41- | 0,41- | number", "41,41- | ,41- | number", "41-ripon | 41 Ripon | slug", "41-ripon | '' | slug",
        ",Ripon, | ,, | city", ",30, | ,soon, | page_published_days_before", ",0, | ,-1, | supporters_recorded",
        ",0, | ,1.5, | supporters_recorded"
    })
    void aWrongCellIsNamedWithItsLineAndColumn(String right, String wrong, String column) {
        OfficialList list = read(HEADING + TENBY + RIPON.replace(right, wrong));
        assertThat(list.problems()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.sentence()).endsWith(".").hasSizeGreaterThan(15);
        });
    }

    @Test
    void allWrongCellsOfARowAreToldAtOnce() {
        String wrong = RIPON.replace("2031-03-01", "May").replace("41,", "x,").replace(",20,", ",y,");
        assertThat(read(HEADING + wrong).problems()).extracting(LineProblem::column)
                .containsExactly("number", "start", "tickets_live_days_before");
    }

    @Test
    void aRowWithAFieldTooManySaysWhatUsuallyCausesIt() {
        OfficialList list = read(HEADING + RIPON.replace("\"", ""));
        assertThat(list.problems()).containsExactly(new LineProblem(2, "",
                "It has 15 fields where the first line has 13. A text with a comma in it needs quotes around it."));
    }

    @Test
    void theSameSlugOrNumberTwiceIsRefused() {
        OfficialList list = read(HEADING + RIPON + RIPON.replace("41,", "43,") + TENBY.replace("42,", "41,"));
        assertThat(list.problems()).extracting(LineProblem::line, LineProblem::column)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3L, "slug"),
                        org.assertj.core.groups.Tuple.tuple(4L, "number"));
    }

    @Test
    void aMissingAnUnknownAndADoubleColumnAreNamed() {
        assertThat(read(HEADING.replace("city,", "") + RIPON).problems()).extracting(LineProblem::sentence)
                .containsExactly("The column city is missing. Add it; its cells may be empty if nobody knows.");
        assertThat(read(HEADING.replace("city", "town")).problems()).hasSize(2);
        assertThat(read(HEADING.replace("venue", "city")).problems()).anyMatch(p -> p.sentence().contains("twice"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF"})
    void anEmptyFileSaysSo(String text) {
        assertThat(read(text).problems()).extracting(LineProblem::sentence)
                .containsExactly("The list is empty. Its first line names the columns.");
    }

    @Test
    void whatIsNoCommaSeparatedTextSaysHowToSaveIt() {
        assertThat(read((HEADING + RIPON).replace(',', ';')).problems()).singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("separated by commas"));
        byte[] latin = (HEADING + TENBY + RIPON.replace("Mill", "Müll")).getBytes(Charset.forName("ISO-8859-1"));
        assertThat(OfficialList.read(latin).problems()).containsExactly(
                new LineProblem(3, "", "From here on it isn't UTF-8 text. Save the list as “CSV UTF-8”."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"The Old Mill", "\"The\" Old Mill"})
    void quotesThatDoNotMatchAreToldWithTheirLine(String venue) {
        String broken = TENBY.replace("Tenby,", "Tenby," + venue);
        assertThat(read(HEADING + RIPON + broken).problems()).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.sentence()).contains("quotes");
        });
    }

    @Test
    void textKeepsItsAccentsEmojiAndScripts() {
        String venue = "Tŷ Gŵyl 🏥 مستشفى <b>x</b>";
        OfficialList list = read(HEADING + TENBY.replace("Tenby,,", "Tenby," + venue + ","));
        assertThat(list.entries().get(0).facts().venue()).contains(venue);
        assertThat(read(HEADING + TENBY.replace("Tenby,,", "Tenby,a\u0000b,")).problems()).hasSize(1);
        assertThat(read(HEADING + TENBY.replace("Tenby,,", "Tenby," + "a".repeat(10_000) + ",")).problems()).hasSize(1);
    }

    @Test
    void aDayKnowsItsTownByItsCityOrThePostcodeInItsVenue() {
        List<OfficialList.Entry> entries = read(HEADING + RIPON + TENBY.replace(",Tenby,", ",Brackenmere,")).entries();
        assertThat(entries.get(0).facts().town(Towns.standard())).get().extracting(Town::name).isEqualTo("Ripon");
        assertThat(entries.get(1).facts().town(Towns.standard())).isEmpty();
    }

    private static OfficialList read(String csv) {
        return OfficialList.read(csv.getBytes(StandardCharsets.UTF_8));
    }
}
