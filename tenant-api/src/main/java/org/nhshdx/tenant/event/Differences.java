package org.nhshdx.tenant.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhshdx.core.event.BrandFacts;
import org.nhshdx.core.event.Sponsor;
import org.nhshdx.core.event.WaitingChange;

/** What a change that waits would change, field by field, for those who may read it before the public does. */
final class Differences {

    private static final List<Field> FIELDS = List.of(
            new Field("title", "Title", BrandFacts::title),
            new Field("theme", "Theme", BrandFacts::theme),
            new Field("audience", "Who it is for", facts -> ToldDifferently.audience(facts.audience())),
            new Field("sponsors", "Sponsors", facts -> sponsors(facts.sponsors())),
            new Field("schedule", "The timetable", facts -> ToldDifferently.schedule(facts.schedule())),
            new Field("about", "The words about it", BrandFacts::about),
            signed("neutral-ground", "On neutral ground"),
            signed("nhs-marks-permitted", "The letters or lozenge of the NHS"),
            signed("sponsors-cleared", "On sponsors"));

    private Differences() {}

    static List<Difference> of(WaitingChange change) {
        return FIELDS.stream().map(field -> field.in(change)).filter(one -> !one.before().equals(one.after())).toList();
    }

    /** "Title, Theme." for the log, which needs no more. */
    static String inWords(WaitingChange change) {
        return of(change).stream().map(Difference::what).collect(Collectors.joining(", ")) + ".";
    }

    /** "Quince & Daughters: lunch; gets thanks, listed", a sponsor a line. */
    private static String sponsors(List<Sponsor> sponsors) {
        return Optional.ofNullable(sponsors).orElse(List.of()).stream().filter(Objects::nonNull)
                .map(Differences::sponsor).collect(Collectors.joining("\n"));
    }

    private static String sponsor(Sponsor sponsor) {
        String gets = Optional.ofNullable(sponsor.benefits()).filter(benefits -> !benefits.isEmpty())
                .map(benefits -> "gets " + String.join(", ", benefits)).orElse("");
        String terms = Stream.of(Objects.toString(sponsor.contribution(), ""), gets)
                .filter(part -> !part.isBlank()).collect(Collectors.joining("; "));
        String name = Objects.toString(sponsor.name(), "");
        return terms.isEmpty() ? name : name + ": " + terms;
    }

    private static Field signed(String principle, String what) {
        return new Field("attestations." + principle, what, facts -> facts.attestations().get(principle));
    }

    private record Field(String field, String what, Function<BrandFacts, String> words) {

        Difference in(WaitingChange change) {
            return new Difference(field, what, in(change.before()), in(change.after()));
        }

        private String in(BrandFacts facts) {
            return Objects.toString(words.apply(facts), "").strip();
        }
    }
}
