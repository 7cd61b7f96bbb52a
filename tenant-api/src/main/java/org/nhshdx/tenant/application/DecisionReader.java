package org.nhshdx.tenant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.ApplicationAnswers;
import org.nhshdx.core.event.Judgement;
import org.nhshdx.core.place.Town;
import org.nhshdx.core.place.Towns;
import org.nhshdx.tenant.audit.AuditReader;
import org.nhshdx.tenant.charter.AnsweredBefore;
import org.nhshdx.tenant.charter.Finding;
import org.nhshdx.tenant.coreteam.CoreTeamLists;
import org.nhshdx.tenant.coreteam.KnownChapter;
import org.nhshdx.tenant.coreteam.Near;
import org.nhshdx.tenant.coreteam.PrecedentCase;
import org.nhshdx.tenant.coreteam.Precedents;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Gathers what the core team needs to decide on an application. */
@ApplicationScoped
public class DecisionReader {

    private static final double NEAR_KM = 150;
    private static final PageAsked EARLIER = new PageAsked(1, 30);

    private final Towns towns = Towns.standard();

    @Inject
    Scope scope;

    @Inject
    Deciding deciding;

    @Inject
    ApplicationReader applications;

    @Inject
    ProposingLetters letters;

    @Inject
    AuditReader log;

    @Inject
    CoreTeamLists lists;

    @Inject
    Precedents precedents;

    @Inject
    HandingOverApplications handing;

    public ForDecision forDecision(Asker by, UUID chapter) {
        ApplicationOnDesk application = applications.onDesk(by, chapter);
        return new ForDecision(
                application, near(by, application), precedents.likest(by, theCase(application)), lists.appliedBefore(by, chapter),
                log.page(chapter, EARLIER).items(), handing.colleagues(by, chapter),
                scope.reading(chapter, () -> deciding.isFor(by, Applying.theApplication())),
                scope.reading(chapter, () -> deciding.isAnothers(by, Applying.theApplication())), scope.reading(chapter, DecisionReader::judged),
                letters.approval(by, chapter));
    }

    private static Map<String, Integer> judged() {
        List<Judgement> all = Judgement.ofTheChapter();
        return all.stream().map(Judgement::principle).distinct()
                .collect(Collectors.toMap(principle -> principle, principle -> AnsweredBefore.times(all, principle)));
    }

    /** What is in question, or was settled by a person or cited in a decline, and what the group says. */
    private static PrecedentCase theCase(ApplicationOnDesk application) {
        Stream<String> open = application.examination().findings().stream()
                .filter(finding -> finding.isInTheWay() || finding.judgement().isPresent())
                .map(Finding::principle);
        Stream<String> cited = application.declined().stream().flatMap(no -> no.principles().stream());
        ApplicationAnswers said = application.answers();
        String words = String.join(
                " ", said.whoYouAre(), said.hostOrganisation(), said.why(), said.forWhom(), said.worries(),
                String.join(" ", said.sponsorsInMind()),
                application.appealed().map(ApplicationOnDesk.Decided::reason).orElse(""));
        return new PrecedentCase(
                application.chapter(), Optional.empty(), Stream.concat(open, cited).distinct().toList(), words);
    }

    /** Those within reach, and those of which we don't know how far they are. */
    private List<Near> near(Asker by, ApplicationOnDesk application) {
        Optional<Town> here = towns.find(application.answers().town(), application.answers().postcode());
        return lists.chapters(by, "Who is near " + application.name() + ".").stream()
                .filter(other -> !other.id().equals(application.chapter()))
                .map(other -> new Near(other.place(), other.slug(), other.standing(), km(here, other)))
                .filter(other -> other.km().orElse(0) <= NEAR_KM)
                .sorted(Comparator.comparingInt(other -> other.km().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private OptionalInt km(Optional<Town> here, KnownChapter other) {
        Optional<Town> there = towns.find(other.town().orElse(null), other.postcode().orElse(null));
        return here.isPresent() && there.isPresent()
                ? OptionalInt.of((int) Math.round(here.get().kmTo(there.get())))
                : OptionalInt.empty();
    }
}
