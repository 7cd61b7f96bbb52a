package org.nhshdx.tenant.charter;

import java.util.List;
import java.util.stream.Stream;

/** The waivers and judgements given so far for an event and its chapter, the newest first. */
public record Rulings(List<GrantedWaiver> waivers, List<GivenJudgement> judgements) {

    public Rulings {
        waivers = List.copyOf(waivers);
        judgements = List.copyOf(judgements);
    }

    /** The same, with this waiver too. */
    public Rulings with(GrantedWaiver waiver) {
        return new Rulings(Stream.concat(waivers.stream(), Stream.of(waiver)).toList(), judgements);
    }

    /** None at all, as in a public examination. */
    public static Rulings none() {
        return new Rulings(List.of(), List.of());
    }
}
