package org.nhshdx.tenant.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhshdx.core.event.EventFacts;

class StrictJsonTest {

    private static final ObjectMapper JSON = StrictJson.mapper();

    @ParameterizedTest(name = "{0} is refused, naming {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"titel\": \"x\"}|titel|no such field",
                "{\"venue\": {\"stepFree\": {\"entrance\": 1}}}|venue.stepFree.entrance|true or false",
                "{\"venue\": {\"stepFree\": {\"entrance\": \"true\"}}}|venue.stepFree.entrance|true or false",
                "{\"venue\": {\"stepFree\": {\"door\": true}}}|venue.stepFree.door|entrance, hacking, presenting",
                "{\"venue\": \"\"}|venue|an object",
                "{\"venue\": []}|venue|an object",
                "{\"capacity\": \"60\"}|capacity|whole number",
                "{\"capacity\": 1.5}|capacity|whole number",
                "{\"capacity\": true}|capacity|whole number",
                "{\"capacity\": 99999999999}|capacity|too large",
                "{\"ticketPrice\": \"0.00\"}|ticketPrice|a number",
                "{\"ticketPrice\": NaN}|''|JSON from line 1",
                "{\"title\": 7}|title|text",
                "{\"title\": {}}|title|text",
                "{\"title\": \"a\\u0000b\"}|title|invisible",
                "{\"title\": \"\\ud83d\"}|title|invisible",
                "{\"nation\": \"atlantis\"}|nation|england, wales, scotland, northern-ireland",
                "{\"nation\": 0}|nation|england, wales",
                "{\"audience\": \"EVERYONE\"}|audience|everyone, nhs-staff, invited",
                "{\"days\": {}}|days|a list",
                "{\"days\": [{\"date\": \"2018-02-30\"}]}|days[0].date|a date that exists",
                "{\"days\": [{}, {\"date\": [2018, 4, 14]}]}|days[1].date|a date that exists",
                "{\"days\": [{\"date\": 17635}]}|days[0].date|a date that exists",
                "{\"days\": [{\"date\": \"Spring 2018\"}]}|days[0].date|a date that exists",
                "{\"days\": [{\"date\": \"2018-04-14T09:00\"}]}|days[0].date|a date that exists",
                "{\"days\": [{\"date\": \"+99999-01-01\"}]}|days[0].date|a date that exists",
                "{\"days\": [{\"starts\": \"25:00\"}]}|days[0].starts|a time of day",
                "{\"days\": [{\"starts\": [9, 0]}]}|days[0].starts|a time of day",
                "{\"judges\": [{\"background\": \"wizard\"}]}|judges[0].background|clinical, technical",
                "{\"sponsors\": [{\"benefits\": [1]}]}|sponsors[0].benefits[0]|text",
                "{\"attestations\": {\"childcare\": 5}}|attestations.childcare|text",
                "{\"title\": \"a\", \"title\": \"b\"}|title|twice",
                "{\"venue\": {\"town\": \"a\", \"town\": \"b\"}}|venue.town|twice",
            })
    void aBodyThatIsNotToTheLetterIsRefusedNamingTheField(String body, String field, String remedy) {
        var refused = refusal(body);
        assertThat(refused.kind()).isEqualTo(Refused.Kind.UNREADABLE);
        assertThat(refused.advice()).singleElement().satisfies(advice -> {
            assertThat(advice.field()).isEqualTo(field);
            assertThat(advice.sentence()).contains(remedy);
        });
    }

    @ParameterizedTest(name = "{0} is not one object")
    @CsvSource(
            delimiter = '|',
            value = {"[]", "7", "\"text\"", "{} {}", "{} 1", "{", "{\"title\": }", "nonsense"})
    void whatIsNotOneObjectIsRefused(String body) {
        assertThat(refusal(body).kind()).isEqualTo(Refused.Kind.UNREADABLE);
    }

    @Test
    void blankAnswersAreNoAnswersRatherThanMistakes() throws JsonProcessingException {
        var facts = read("{\"nation\": \" \", \"days\": [{\"date\": \"\", \"starts\": \" 09:30 \"}]}");
        assertThat(facts.nation()).isNull();
        assertThat(facts.days().get(0).date()).isNull();
        assertThat(facts.days().get(0).starts()).isEqualTo(LocalTime.of(9, 30));
    }

    @Test
    void emojiAndRightToLeftTextAreKeptAsTheyAre() throws JsonProcessingException {
        assertThat(read("{\"title\": \"NHSHDx 🎪 \\ud83c\\udfaa שלום\"}").title())
                .isEqualTo("NHSHDx 🎪 🎪 שלום");
    }

    @Test
    void nestingWithoutEndIsRefusedRatherThanFollowed() {
        assertThat(refusal("{\"days\":" + "[".repeat(20_000)).kind()).isEqualTo(Refused.Kind.UNREADABLE);
    }

    private static Refused refusal(String body) {
        return JsonTrouble.refusal(catchThrowableOfType(JsonProcessingException.class, () -> read(body)));
    }

    private static EventFacts read(String body) throws JsonProcessingException {
        return JSON.readValue(body, EventFacts.class);
    }

    @Test
    void timesAreWrittenAsTheyAreRead() throws JsonProcessingException {
        assertThat(JSON.writeValueAsString(LocalTime.of(9, 0))).isEqualTo("\"09:00\"");
    }
}
