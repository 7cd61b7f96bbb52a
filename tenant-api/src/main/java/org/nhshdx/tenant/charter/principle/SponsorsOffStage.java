package org.nhshdx.tenant.charter.principle;

import java.util.List;
import org.nhshdx.core.charter.Words;
import org.nhshdx.core.event.ScheduleItem;
import org.nhshdx.core.event.Sponsor;

/** The stage belongs to those who came. */
final class SponsorsOffStage extends Promise implements FactsPrinciple {

    SponsorsOffStage() {
        super(
                "sponsors-off-stage",
                Check.AUTO,
                "Sponsors give no talks and no pitches: no schedule item is a sponsor's or has a sponsor's name as its"
                        + " speaker.",
                "People came to help, not to be sold to.");
    }

    @Override
    public Verdict examine(Subject subject, Parameters parameters) {
        var schedule = Given.list(subject.event().schedule());
        if (schedule.isEmpty()) {
            return Verdict.unanswered("Write down what happens when, or say that there is no schedule.");
        }
        var sponsors = subject.sponsors().orElse(List.of()).stream()
                .map(Sponsor::name)
                .map(SponsorName::of)
                .toList();
        var sponsored = schedule.get().stream()
                .filter(item -> isSponsors(item, sponsors))
                .toList();
        if (!sponsored.isEmpty()) {
            return Verdict.broken(
                    InWords.list(sponsored.stream().map(SponsorsOffStage::name).toList()) + ": a sponsor is on stage",
                    "Take the sponsor off the schedule. Thank them in a sentence of your own, and let them sit at the"
                            + " tables like everybody.");
        }
        var somebodySpeaks = schedule.get().stream().anyMatch(item -> !Given.isMissing(item.speaker()));
        return somebodySpeaks && subject.sponsors().isEmpty()
                ? Verdict.unanswered("Say who the sponsors are, or that there are none.")
                : Verdict.kept("no sponsor is on the schedule");
    }

    private static boolean isSponsors(ScheduleItem item, List<SponsorName> sponsors) {
        var speaker = Words.of(item.speaker());
        return !Given.isMissing(item.sponsor()) || sponsors.stream().anyMatch(sponsor -> sponsor.isIn(speaker));
    }

    private static String name(ScheduleItem item) {
        return Given.text(item.title()).map(InWords::quoted).orElse("an item without a title");
    }
}
