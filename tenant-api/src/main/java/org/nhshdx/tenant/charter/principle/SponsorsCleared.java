package org.nhshdx.tenant.charter.principle;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nhshdx.core.event.Sponsor;
import org.nhshdx.tenant.charter.principle.Surroundings.KnownSponsor;

/** No sponsor comes as a surprise. */
final class SponsorsCleared extends Promise implements FactsPrinciple {

    SponsorsCleared() {
        super(
                "sponsors-cleared",
                Check.AUTO,
                "The core team has heard of every sponsor before it is accepted.",
                "Who pays is seen by all of us, and one bad name is remembered for every chapter.");
    }

    @Override
    public Verdict examine(Subject subject, Parameters parameters) {
        var sponsors = subject.sponsors();
        if (sponsors.isEmpty()) {
            return Verdict.unanswered("Say who the sponsors are, or that there are none.");
        }
        if (sponsors.get().stream().anyMatch(sponsor -> Given.isMissing(sponsor.name()))) {
            return Verdict.unanswered("Give each sponsor's name.");
        }
        return examine(
                sponsors.get().stream().map(Sponsor::name).toList(),
                cleared(subject.surroundings().sponsors()));
    }

    private static Verdict examine(List<String> names, Map<String, Boolean> cleared) {
        var refused = names.stream()
                .filter(name ->
                        Boolean.FALSE.equals(cleared.get(SponsorName.of(name).key())))
                .toList();
        if (!refused.isEmpty()) {
            return Verdict.broken(
                    "refused by the core team: " + InWords.quotedList(refused.stream()),
                    "Find somebody else to pay for it, or ask the core team why, and whether something would change"
                            + " that.");
        }
        var unknown = names.stream()
                .filter(name -> !cleared.containsKey(SponsorName.of(name).key()))
                .toList();
        if (!unknown.isEmpty()) {
            return Verdict.toBeJudged(
                    "not heard of yet: " + InWords.quotedList(unknown.stream()),
                    "Accept nothing yet: a core-team member looks at who they are.");
        }
        return Verdict.kept(names.isEmpty() ? "no sponsors" : "the core team has heard of every sponsor");
    }

    /** Who is cleared, by every way to write the name; one refusal outweighs what else is said of the same name. */
    private static Map<String, Boolean> cleared(List<KnownSponsor> register) {
        return register.stream()
                .collect(Collectors.toMap(
                        sponsor -> SponsorName.of(sponsor.name()).key(), KnownSponsor::isCleared, Boolean::logicalAnd));
    }
}
