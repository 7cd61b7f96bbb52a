package org.nhshdx.tenant.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What could be plainer: said, and never in the way. */
class PlainLanguageTest {

    private static final String PLAIN = """
            We bring people together who would not meet otherwise. For one day we talk about what gets in the way of good care.
            Then we make something that helps. You need no special skill to come. The day is free, and lunch is on us.""";

    private static final String HEAVY = """
            Our multidisciplinary initiative facilitates transformative collaboration between organisational representatives. \
            Participants investigate operational inefficiencies and subsequently demonstrate technological alternatives to \
            the management of the participating institutions, who evaluate their practicability.""";

    @Test
    void findsNothingInPlainEnglish() {
        assertThat(Readability.of(PLAIN)).isEmpty();
    }

    @Test
    void neverStopsPublishing() {
        assertThat(Readability.of(HEAVY)).isNotEmpty().noneMatch(Remark::stopsPublishing);
    }

    @Test
    void saysHowOldReadersHaveToBeAndWhichWordsMakeItSo() {
        Remark age = the("It reads as if for people of", HEAVY);
        assertThat(age.what()).matches("It reads as if for people of [2-9]\\d and older");
        assertThat(age.about()).contains("multidisciplinary", "practicability");
    }

    @Test
    void quotesASentenceThatIsTooLong() {
        String sentence = "We come and we sit and we talk and we eat and we go home and we come again and we sit once more and then "
                + "we all go to bed at ten.";
        assertThat(the("A sentence has 33 words", sentence + " Short.").about()).isEqualTo(sentence);
    }

    @Test
    void tellsTheAverageWhenNoSentenceStandsOut() {
        String sentence = "We come and we sit and we talk and we eat and we go home and then come to the sea. ";
        assertThat(the("Your sentences have 21 words on average", sentence.repeat(3)).advice()).contains("15");
    }

    @Test
    void saysWhatToSayInsteadOfAWordThatOnlySomeKnow() {
        assertThat(the("Not everybody knows this word", "Utilise the wall.").advice()).isEqualTo("Say “use”.");
        assertThat(the("Not everybody knows this word", "We do it in order to win.").about()).isEqualTo("in order to");
        assertThat(Readability.of("The leveraged MVPs of underprivileged regardingness.")).isEmpty();
    }

    @Test
    void namesEachSuchWordOnce() {
        assertThat(Readability.of("Stakeholders meet stakeholders.")).hasSize(1);
    }

    @Test
    void findsParagraphsInWhichOneLosesOnesPlace() {
        assertThat(the("A paragraph has 100 words", "We eat the soup. ".repeat(25)).advice()).contains("empty line");
        assertThat(Readability.of("We eat the soup. ".repeat(20))).isEmpty();
    }

    @Test
    void countsNeitherAddressesNorNamesAgainstTheWriter() {
        assertThat(Readability.of("We meet at Cheltenham Northumberland Infirmary Auditorium with the Administration of Gloucestershire "
                + "and you. See https://example.org/very/long/address/of/some/interoperable/institution or ask us. We like to be "
                + "of use to you, and we will be there from nine to five with tea.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Rydym yn dod â phobl ynghyd na fyddent yn cyfarfod fel arall, gan gynnwys nyrsys a datblygwyr, cleifion a dylunwyr, gofalwyr a "
                + "dadansoddwyr, am un diwrnod, er mwyn rhannu’r hyn sy’n rhwystro gofal da, a chreu rhywbeth sy’n helpu pawb.",
        "نحن نجمع الناس الذين لم يكونوا ليلتقوا لولا ذلك من الممرضات والمطورين والمرضى والمصممين ومقدمي الرعاية والمحللين في يوم واحد"})
    void keepsItsAdviceOnEnglishToEnglish(String other) {
        assertThat(Readability.of(other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "care, 1", "named, 1", "people, 2", "wanted, 2", "hospital, 3", "whole, 1", "little, 2", "services, 3", "volunteers, 3",
        "interoperability, 8", "the, 1", "likes, 1", "day, 1", "organisation, 5"})
    void countsSyllables(String word, int syllables) {
        assertThat(Syllables.in(word)).isEqualTo(syllables);
    }

    private static Remark the(String what, String markdown) {
        List<Remark> found = Readability.of(markdown).stream().filter(one -> one.what().startsWith(what)).toList();
        assertThat(found).as("in %s", Readability.of(markdown)).hasSize(1);
        return found.get(0);
    }
}
