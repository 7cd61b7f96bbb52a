package org.nhshdx.tenant.charter.principle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.core.event.EventDay;

/** Everybody is fed, each day, whatever they can eat. */
final class LunchForEveryone extends Promise implements FactsPrinciple {

    LunchForEveryone() {
        super(
                "lunch-for-everyone",
                Check.AUTO,
                "A healthy free lunch each day, with drinks all day; diets are asked for at sign-up.",
                "People who eat together talk to each other, and nobody is left out for what they can't eat.");
    }

    @Override
    public Verdict examine(Subject subject, Parameters parameters) {
        return broken(subject).or(() -> missing(subject)).orElseGet(() -> subject.attestation(id())
                .map(menu -> Verdict.kept("lunch each day, diets are asked for, menu: " + InWords.quoted(menu)))
                .orElseGet(() ->
                        Verdict.unanswered("Write down what there is to eat, and that there are drinks all day.")));
    }

    private static Optional<Verdict> broken(Subject subject) {
        var hungry = days(subject).filter(day -> Boolean.FALSE.equals(day.lunch())).map(LunchForEveryone::name).toList();
        if (!hungry.isEmpty()) {
            return Optional.of(Verdict.broken(
                    "no lunch on " + InWords.list(hungry), "Give lunch on each day, free for everybody."));
        }
        return Boolean.FALSE.equals(subject.event().asksDiet())
                ? Optional.of(Verdict.broken("sign-up doesn't ask for diets", "Ask at sign-up what people can't eat."))
                : Optional.empty();
    }

    private static Optional<Verdict> missing(Subject subject) {
        if (subject.days().isEmpty() || days(subject).anyMatch(day -> day.lunch() == null)) {
            return Optional.of(Verdict.unanswered("Say for each day that there is lunch."));
        }
        return subject.event().asksDiet() == null
                ? Optional.of(Verdict.unanswered("Say that sign-up asks what people can't eat."))
                : Optional.empty();
    }

    private static Stream<EventDay> days(Subject subject) {
        return subject.days().orElse(List.of()).stream();
    }

    private static String name(EventDay day) {
        return day.date() == null ? "a day without a date" : InWords.day(day.date());
    }
}
