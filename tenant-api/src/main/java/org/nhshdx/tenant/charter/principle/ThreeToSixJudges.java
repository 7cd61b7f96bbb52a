package org.nhshdx.tenant.charter.principle;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.nhshdx.core.charter.Words;
import org.nhshdx.core.event.Background;
import org.nhshdx.core.event.Judge;

/** Where there is judging, it is done by a few people who know both sides. */
final class ThreeToSixJudges extends Promise implements FactsPrinciple {

    private static final Set<Background> CLINICAL = EnumSet.of(Background.CLINICAL, Background.BOTH);
    private static final Set<Background> TECHNICAL = EnumSet.of(Background.TECHNICAL, Background.BOTH);

    ThreeToSixJudges() {
        super(
                "three-to-six-judges",
                Check.AUTO,
                "If there is judging: [fewest] to [most] people, at least one clinical and one technical (“both” counts for"
                        + " each).",
                "One judge is an opinion and twelve are a committee; a day about health needs both kinds of eyes.");
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                Figure.number("fewest", "How many judges at least", "judges", 1, 12, Figure.Stricter.MORE),
                Figure.number("most", "How many judges at most", "judges", 1, 12, Figure.Stricter.LESS));
    }

    @Override
    public Optional<Contradiction> contradiction(UnaryOperator<String> typed) {
        return Integer.parseInt(typed.apply("most")) < Integer.parseInt(typed.apply("fewest"))
                ? Optional.of(new Contradiction("most", "Let it be at least as many as the fewest."))
                : Optional.empty();
    }

    @Override
    public Verdict examine(Subject subject, Parameters parameters) {
        return Given.list(subject.event().judges())
                .map(judges -> examine(judges, parameters))
                .orElseGet(() -> Verdict.unanswered("Say who judges, or that nobody does."));
    }

    private static Verdict examine(List<Judge> judges, Parameters parameters) {
        if (judges.isEmpty()) {
            return Verdict.kept("no judging");
        }
        var people = people(judges);
        var fewest = parameters.number("fewest");
        var most = parameters.number("most");
        if (people < fewest || people > most) {
            var number = people == 1 ? "one judge" : InWords.number(people) + " judges";
            return Verdict.broken(
                    number,
                    "Ask " + InWords.number(fewest) + " to " + InWords.number(most)
                            + " people to judge, or let nobody judge.");
        }
        return mixed(judges, people);
    }

    /** The same name is the same person; judges without a name yet are as many as they are. */
    private static int people(List<Judge> judges) {
        var names = judges.stream().map(judge -> Words.of(judge.name())).toList();
        var named =
                names.stream().filter(name -> !name.list().isEmpty()).distinct().count();
        var unnamed = names.stream().filter(name -> name.list().isEmpty()).count();
        return Math.toIntExact(named + unnamed);
    }

    private static Verdict mixed(List<Judge> judges, int people) {
        var clinical = judges.stream().anyMatch(judge -> CLINICAL.contains(judge.background()));
        var technical = judges.stream().anyMatch(judge -> TECHNICAL.contains(judge.background()));
        if (clinical && technical) {
            return Verdict.kept(InWords.number(people) + " judges, clinical and technical");
        }
        if (judges.stream().anyMatch(judge -> judge.background() == null)) {
            return Verdict.unanswered("Say of each judge: clinical, technical, both, patient or other.");
        }
        return clinical
                ? Verdict.broken("no technical judge", "Ask somebody who makes software to judge.")
                : Verdict.broken("no clinical judge", "Ask somebody who looks after patients to judge.");
    }
}
