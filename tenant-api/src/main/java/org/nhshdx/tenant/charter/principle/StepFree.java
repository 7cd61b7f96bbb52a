package org.nhshdx.tenant.charter.principle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhshdx.core.event.Venue;

/** A wheelchair is no reason to stay at home. */
final class StepFree extends Promise implements FactsPrinciple {

    StepFree() {
        super(
                "step-free",
                Check.ATTESTED,
                "A wheelchair or scooter user can get in, reach the hacking, reach a toilet, and present.",
                "Those who know most about care may come on wheels, and a ramp to the door alone doesn't let them take"
                        + " part.");
    }

    @Override
    public Verdict examine(Subject subject, Parameters parameters) {
        var answers = Optional.ofNullable(subject.event().venue())
                .map(Venue::stepFree)
                .map(StepFree::byPlace)
                .orElse(Map.of());
        var steps = where(answers, false);
        if (!steps.isEmpty()) {
            return Verdict.broken(
                    "not step-free: " + InWords.list(steps),
                    "Find a ramp, a lift or another room, or another venue. All four have to be reached.");
        }
        var unknown = where(answers, null);
        if (answers.isEmpty() || !unknown.isEmpty()) {
            return Verdict.unanswered("Go and look, then say of each: getting in, the hacking, a toilet, presenting.");
        }
        return Verdict.kept("all four were looked at: getting in, the hacking, a toilet, presenting");
    }

    private static Map<String, Optional<Boolean>> byPlace(Venue.StepFree given) {
        var answers = new LinkedHashMap<String, Optional<Boolean>>();
        answers.put("getting in", Optional.ofNullable(given.entrance()));
        answers.put("the hacking", Optional.ofNullable(given.hacking()));
        answers.put("a toilet", Optional.ofNullable(given.toilet()));
        answers.put("presenting", Optional.ofNullable(given.presenting()));
        return answers;
    }

    private static List<String> where(Map<String, Optional<Boolean>> answers, Boolean answer) {
        return answers.entrySet().stream()
                .filter(place -> place.getValue().equals(Optional.ofNullable(answer)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
