package org.nhshdx.tenant.charter.principle;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhshdx.core.charter.Clause;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.tenant.charter.Saturday;
import org.nhshdx.tenant.charter.Says;

class ThreeToSixJudgesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"clinical technical patient", "both other other", "clinical technical both patient other other"})
    void keptWithAFewWhoKnowBothSides(String backgrounds) {
        says(judges(backgrounds.split(" "))).kept();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clinical technical",
                "clinical clinical clinical",
                "technical technical patient",
                "clinical technical both both both both both"
            })
    void brokenWithTooFewTooManyOrOneSideOnly(String backgrounds) {
        says(judges(backgrounds.split(" "))).broken();
    }

    @Test
    void noJudgingIsKept() {
        says(Saturday.with("{\"judges\": []}")).kept().seeing("no judging");
    }

    @Test
    void theSamePersonTwiceIsOneJudge() {
        says(Saturday.with(
                        """
                {"judges": [{"name": "Ann Bee", "background": "both"}, {"name": "ANN  BEE", "background": "both"},
                            {"name": "Cy Dee", "background": "both"}]}"""))
                .broken()
                .seeing("two judges");
    }

    @Test
    void judgesWithoutANameYetAreAsManyAsTheyAre() {
        says(Saturday.with("""
                {"judges": [{"background": "both"}, {"name": "…", "background": "other"},
                            {"name": "…", "background": "other"}]}""")).kept();
    }

    @Test
    void unansweredWithoutJudgesOrTheBackgroundThatDecides() {
        says(Saturday.with("{\"judges\": null}")).unanswered();
        says(Saturday.with("{\"judges\": [{\"name\": \"A\"}, {\"name\": \"B\"}, {\"name\": \"C\"}]}")).unanswered();
    }

    @Test
    void anotherVersionMayLetTwoJudge() {
        var two = List.of(new Clause("three-to-six-judges", Strength.DEFAULT, Map.of("fewest", 2, "most", 6)));
        Says.of("three-to-six-judges", judges("clinical", "technical"), Surroundings.none(), two)
                .kept();
    }

    private static EventFacts judges(String... backgrounds) {
        var number = new java.util.concurrent.atomic.AtomicInteger();
        return Saturday.with("{\"judges\": ["
                + Arrays.stream(backgrounds)
                        .map(background -> "{\"name\": \"Judge %d\", \"background\": \"%s\"}"
                                .formatted(number.incrementAndGet(), background))
                        .collect(Collectors.joining(","))
                + "]}");
    }

    private static Says says(EventFacts facts) {
        return Says.of("three-to-six-judges", facts);
    }
}
