package org.nhshdx.tenant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhshdx.core.chapter.ApplicationAnswers;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.NhsMarks;
import org.nhshdx.core.event.JudgedSubject;
import org.nhshdx.core.event.Judgement;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.charter.Examination;
import org.nhshdx.tenant.charter.Finding;
import org.nhshdx.tenant.charter.Outcome;
import org.nhshdx.tenant.charter.Rulings;
import org.nhshdx.tenant.charter.RulingsGiven;
import org.nhshdx.tenant.charter.principle.ChapterFacts;
import org.nhshdx.tenant.charter.principle.Subject;
import org.nhshdx.tenant.charter.principle.Surroundings;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.scope.Asker;

/** Holds an application against the principles about chapters, with what the core team has waived and judged of it so far. */
@ApplicationScoped
public class ExaminingApplications {

    private static final String MARKS = "nhs-marks-permitted";

    @Inject
    Charters charters;

    @Inject
    Clock clock;

    /** What a chapter has said of itself in its application, in the shape the charter examines. */
    public static ChapterFacts facts(ApplicationAnswers answers) {
        Optional<String> place = Optional.of(answers.place()).filter(name -> !name.isEmpty());
        Map<String, String> attestations = answers.nhsMarks()
                .map(marks -> marks == NhsMarks.NONE_USED ? "None used" : answers.nhsLetter())
                .map(evidence -> Map.of(MARKS, evidence))
                .orElse(Map.of());
        return new ChapterFacts(place, place.map(Chapter::named), answers.sponsorsInMind(), attestations);
    }

    /** Call it inside the chapter's scope: what was waived and judged so far are its rows. */
    public Examination examine(ApplicationAnswers answers) {
        return examine(answers, RulingsGiven.on(LocalDate.now(clock), Optional.empty()));
    }

    /** The same with these rulings instead. */
    public Examination examine(ApplicationAnswers answers, Rulings rulings) {
        return charters.inForce().examineChapter(subject(answers), rulings);
    }

    /** Advice for each principle that is broken as the answers stand. */
    List<Advice> broken(ApplicationAnswers answers) {
        return examine(answers).findings().stream()
                .filter(finding -> finding.outcome() == Outcome.BROKEN && finding.strength().binds())
                .map(finding -> new Advice(field(finding), finding.advice()))
                .toList();
    }

    /** What stands in the way, in the charter's own words. */
    String sentence(Finding finding) {
        String promise = charters.inForce().promise(finding.principle()).orElseThrow().statement();
        return "“%s” is %s. %s".formatted(promise, finding.outcome().code().replace('-', ' '), finding.advice());
    }

    /** The principles that nobody can call kept yet, as the answers stand. */
    List<String> unsettled(ApplicationAnswers answers) {
        return examine(answers).inTheWay().stream().map(Finding::principle).toList();
    }

    /** The principles that a person has judged or waived, as the answers stand. */
    List<String> ruled(ApplicationAnswers answers) {
        return examine(answers).findings().stream()
                .filter(finding -> finding.judgement().isPresent() || finding.outcome() == Outcome.WAIVED)
                .map(Finding::principle)
                .toList();
    }

    /** Asks the core team to judge what only a person can, unless that has been asked already. */
    void askJudgement(Asker by, ApplicationAnswers answers) {
        List<Judgement> asked = Judgement.ofTheChapter();
        for (Finding finding : examine(answers).toBeJudged()) {
            String digest = digest(answers, finding.principle());
            Optional<Judgement> waiting = asked.stream()
                    .filter(judgement -> judgement.isWaiting() && judgement.principle().equals(finding.principle()))
                    .findFirst();
            waiting.ifPresentOrElse(
                    judgement -> judgement.isNowAbout(digest),
                    () -> new Judgement(Optional.empty(), finding.principle(), digest, by.person(), clock.instant()).persist());
        }
    }

    /** What a judgement of this principle would be about, as the answers stand. */
    static String digest(ApplicationAnswers answers, String principle) {
        return JudgedSubject.of(subject(answers).event(), principle).digest();
    }

    /** A group by itself, as it describes itself. */
    public static Subject subject(ApplicationAnswers answers) {
        return Subject.chapter(facts(answers), Surroundings.none());
    }

    private static String field(Finding finding) {
        return switch (finding.principle()) {
            case MARKS -> "nhsMarks";
            case "neutral-ground" -> "sponsorsInMind";
            default -> "place";
        };
    }
}
