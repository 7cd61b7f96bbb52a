package org.nhshdx.tenant.charter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nhshdx.core.event.Judgement;
import org.nhshdx.core.event.Waiver;

/** What was waived and judged for an event and its whole chapter, as it holds on one day. */
public final class RulingsGiven {

    private RulingsGiven() {}

    /**
     * Call it inside the chapter's scope.
     *
     * @param event which event it is; empty while it isn't one yet, when only the chapter's rulings count
     */
    public static Rulings on(LocalDate today, Optional<UUID> event) {
        List<Waiver> waivers = event.map(Waiver::about).orElseGet(Waiver::ofTheChapter);
        Stream<Judgement> own = event.map(Judgement::of).orElse(List.of()).stream();
        return new Rulings(
                waivers.stream().filter(waiver -> waiver.isInForce(today)).map(RulingsGiven::granted).toList(),
                Stream.concat(own, Judgement.ofTheChapter().stream())
                        .filter(judgement -> !judgement.isWaiting())
                        .sorted(Comparator.comparing((Judgement judgement) -> judgement.judgedAt().orElseThrow()).reversed())
                        .flatMap(RulingsGiven::given)
                        .toList());
    }

    /** This waiver as if it never ended, to see what it excuses. */
    public static GrantedWaiver goingOn(Waiver waiver) {
        return granted(waiver, LocalDate.MAX);
    }

    private static GrantedWaiver granted(Waiver waiver) {
        return granted(waiver, waiver.until());
    }

    private static GrantedWaiver granted(Waiver waiver, LocalDate until) {
        return new GrantedWaiver(
                waiver.principle(), waiver.reason(), until, waiver.confirmedBy().isPresent() ? 2 : 1, waiver.eventId().isEmpty());
    }

    private static Stream<GivenJudgement> given(Judgement judgement) {
        return judgement.kept().stream().map(kept -> new GivenJudgement(
                judgement.principle(), kept, judgement.reason().orElse(""), judgement.about()));
    }
}
