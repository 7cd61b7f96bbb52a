package org.nhshdx.tenant.charter.principle;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhshdx.core.charter.Clause;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.tenant.charter.Saturday;
import org.nhshdx.tenant.charter.Says;

class ConductInForceTest {

    @Test
    void keptInForceWithTwoPeopleToTurnTo() {
        says(Saturday.good()).kept().seeing("two people").seeing("in force");
    }

    @Test
    void whomToTurnToIsNotInTheEvidence() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                () -> says(Saturday.good()).seeing("Marigold"));
    }

    @Test
    void brokenWhenNotInForceWhoeverIsNamed() {
        says(Saturday.with("{\"conduct\": {\"inForce\": false}}")).broken();
    }

    @ParameterizedTest
    @CsvSource({
        "Marigold Tembo, marigold@example.org, MARIGOLD  TEMBO, other@example.org",
        "Wilf Ó Briain, wilf@example.org, wilf o'briain, other@example.org",
        "Marigold Tembo, marigold@example.org, Mrs Tembo, Marigold@EXAMPLE.org",
    })
    void brokenWhenBothAreTheSamePerson(String name, String email, String sameName, String sameEmail) {
        says(contacts("""
                {"name": "%s", "email": "%s"}, {"name": "%s", "email": "%s"}"""
                        .formatted(name, email, sameName, sameEmail)))
                .broken()
                .seeing("one person")
                .advising("two different");
    }

    @Test
    void brokenWithNobodyOrOnePersonOrAnEmailThatCannotBeOne() {
        says(contacts("")).broken().seeing("no people");
        says(contacts("{\"name\": \"A\", \"email\": \"a@example.org\"}")).broken();
        says(contacts("{\"name\": \"A\", \"email\": \"a at example\"}, {\"name\": \"B\", \"email\":"
                        + " \"b@example.org\"}"))
                .broken();
    }

    @Test
    void unansweredWithoutAnswerOnForceContactsNamesOrEmails() {
        says(Saturday.with("{\"conduct\": null}")).unanswered();
        says(Saturday.with("{\"conduct\": {\"inForce\": null}}")).unanswered();
        says(Saturday.with("{\"conduct\": {\"contacts\": null}}")).unanswered();
        says(contacts("{\"name\": \" \", \"email\": \"a@example.org\"}, {\"name\": \"B\", \"email\":"
                        + " \"b@example.org\"}"))
                .unanswered();
        says(contacts("{\"name\": \"A\"}, {\"name\": \"B\", \"email\": \"b@example.org\"}"))
                .unanswered();
    }

    @Test
    void anotherVersionMayAskForMorePeople() {
        var three = List.of(new Clause("conduct-in-force", Strength.RULE, Map.of("people", 3)));
        Says.of("conduct-in-force", Saturday.good(), Surroundings.none(), three)
                .broken()
                .advising("three different");
    }

    private static EventFacts contacts(String contacts) {
        return Saturday.with("{\"conduct\": {\"contacts\": [" + contacts + "]}}");
    }

    private static Says says(EventFacts facts) {
        return Says.of("conduct-in-force", facts);
    }
}
