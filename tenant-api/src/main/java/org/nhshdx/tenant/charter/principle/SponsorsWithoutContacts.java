package org.nhshdx.tenant.charter.principle;

import java.util.List;
import java.util.stream.Stream;
import org.nhshdx.core.charter.Words;
import org.nhshdx.core.event.Sponsor;

/** Nobody's address is sold for sandwiches. */
final class SponsorsWithoutContacts extends Promise implements FactsPrinciple {

    SponsorsWithoutContacts() {
        super(
                "sponsors-without-contacts",
                Check.AUTO,
                "Sponsors get no attendee's address or details; what they get comes from a closed list of benefits:"
                        + " [benefits].",
                "Signing up for a hack day is no consent to be called by a salesperson.");
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                Figure.list("benefits", "What sponsors may get", "benefits", 1, 10, Figure.Stricter.LESS));
    }

    @Override
    public Verdict examine(Subject subject, Parameters parameters) {
        var sponsors = subject.sponsors();
        if (sponsors.isEmpty()) {
            return Verdict.unanswered("Say who the sponsors are and what each gets, or that there are none.");
        }
        var allowed = parameters.list("benefits").stream().map(Words::of).toList();
        var others = sponsors.get().stream()
                .flatMap(SponsorsWithoutContacts::benefits)
                .filter(benefit -> !allowed.contains(Words.of(benefit)))
                .toList();
        if (!others.isEmpty()) {
            return Verdict.broken(
                    "promised: " + InWords.quotedList(others.stream()),
                    "Promise sponsors nothing but: " + InWords.choice(parameters.list("benefits")) + ".");
        }
        if (sponsors.get().stream().anyMatch(SponsorsWithoutContacts::isUnsaid)) {
            return Verdict.unanswered("Say for each sponsor what they get, or that it is nothing.");
        }
        return Verdict.kept(sponsors.get().isEmpty() ? "no sponsors" : "sponsors get nothing beyond the list");
    }

    private static boolean isUnsaid(Sponsor sponsor) {
        return sponsor.benefits() == null || sponsor.benefits().stream().anyMatch(Given::isMissing);
    }

    private static Stream<String> benefits(Sponsor sponsor) {
        return Given.list(sponsor.benefits()).orElse(List.of()).stream()
                .flatMap(benefit -> Given.text(benefit).stream());
    }
}
