package org.nhshdx.web.organise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.tenant.problem.Advice;

/** One page of the application's questions. */
public enum ApplicationStep {
    PLACE("place", "Where you are", List.of("place", "town", "postcode", "nation")),
    TEAM("team", "Who you are", List.of("whoYouAre", "team")),
    HOST("host", "Who hosts you", List.of("hostOrganisation")),
    WHY("why", "Why, and for whom", List.of("why", "forWhom")),
    DAY("day", "The day, roughly", List.of("roughDate", "roughVenue", "worries")),
    SPONSORS("sponsors", "Sponsors in mind", List.of("sponsorsInMind")),
    MARKS("nhs-marks", "The letters of the NHS", List.of("nhsMarks", "nhsLetter"));

    private final String code;
    private final String title;
    private final List<String> fields;

    ApplicationStep(String code, String title, List<String> fields) {
        this.code = code;
        this.title = title;
        this.fields = fields;
    }

    static Optional<ApplicationStep> named(String code) {
        return Stream.of(values()).filter(step -> step.code.equals(code)).findFirst();
    }

    /** Where a question is asked; empty for what is no question, such as the signature. */
    static Optional<ApplicationStep> asking(String field) {
        return Stream.of(values()).filter(step -> step.asks(field)).findFirst();
    }

    /** Whether this page asks for this field; the team is many fields of one name. */
    boolean asks(String field) {
        return fields.stream().anyMatch(mine -> field.equals(mine) || field.startsWith(mine + "."));
    }

    /** Whether nothing is missing of what this page asks for. */
    boolean isDone(List<Advice> missing) {
        return missing.stream().noneMatch(advice -> asks(advice.field()));
    }

    /** The page after this one; empty after the last. */
    Optional<ApplicationStep> next() {
        return number() < values().length ? Optional.of(values()[number()]) : Optional.empty();
    }

    /** Which page this is, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** The last part of its address. */
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }
}
