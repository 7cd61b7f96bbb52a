package org.nhshdx.tenant.charter.principle;

import java.util.List;
import java.util.Set;

/** Nobody owns the ground people meet on. */
final class NeutralGround extends Promise implements FactsPrinciple {

    NeutralGround() {
        super(
                "neutral-ground",
                Check.JUDGED,
                "The day steers nobody to one product, platform, standard or supplier.",
                "A day that is somebody's shop window is not ours to give our name to.");
    }

    @Override
    public Set<About> about() {
        return Set.of(About.CHAPTER, About.EVENT);
    }

    @Override
    public Verdict examine(Subject subject, Parameters parameters) {
        var theme = Given.text(subject.event().theme())
                .map(text -> "theme: " + InWords.quoted(text))
                .orElse("no theme");
        var sponsors = subject.sponsors().orElse(List.of()).stream()
                .flatMap(sponsor -> Given.text(sponsor.name()).stream())
                .toList();
        var paid = sponsors.isEmpty() ? "no sponsors named" : "sponsors: " + InWords.quotedList(sponsors.stream());
        return Verdict.toBeJudged(
                theme + "; " + paid, "A core-team member looks at the theme, the sponsors, the audience and the name.");
    }
}
