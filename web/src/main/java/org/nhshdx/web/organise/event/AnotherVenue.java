package org.nhshdx.web.organise.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.core.charter.Words;
import org.nhshdx.core.event.Venue;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Form;

/** A move to another venue, of which nobody has said yet whether somebody with a wheelchair gets in: what was answered is of the old one. */
record AnotherVenue(Venue before, Form form) {

    private static final String FOR = "answeredFor";
    private static final String VENUE = "facts.venue.";
    private static final List<String> ANSWERS =
            Stream.of("entrance", "hacking", "toilet", "presenting").map(part -> VENUE + "stepFree." + part).toList();

    /** Empty when it is the same venue, or one that was asked about already. */
    static Optional<AnotherVenue> in(Optional<Venue> stored, Form form) {
        return stored.filter(venue -> isAnswered(venue.stepFree()) && !venue.inWords().isEmpty())
                .map(venue -> new AnotherVenue(venue, form))
                .filter(AnotherVenue::isUnanswered);
    }

    /** A place that was only named so far, as when it is saved while somebody types, has nothing that could be another's. */
    private static boolean isAnswered(Venue.StepFree answers) {
        return answers != null
                && Stream.of(answers.entrance(), answers.hacking(), answers.toilet(), answers.presenting()).anyMatch(Objects::nonNull);
    }

    /** The form with the four answers open again, and everything else as it was typed. */
    Form asking() {
        return form.without(ANSWERS).with(FOR, typed());
    }

    Refused refusal() {
        return Refused.invalid(ANSWERS.get(0),
                "You had answered this and the next three for %s. Answer all four for the new venue.".formatted(before.inWords()));
    }

    private boolean isUnanswered() {
        return !Words.of(before.inWords()).isSameAs(Words.of(typed())) && !form.value(FOR).equals(typed());
    }

    private String typed() {
        return new Venue(value("name"), value("address"), value("town"), value("postcode"), null).inWords();
    }

    private String value(String part) {
        return form.value(VENUE + part);
    }
}
