package org.nhshdx.tenant.charter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhshdx.core.charter.CharterVersion;
import org.nhshdx.core.charter.Clause;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.tenant.charter.principle.About;
import org.nhshdx.tenant.charter.principle.FactsPrinciple;
import org.nhshdx.tenant.charter.principle.Page;
import org.nhshdx.tenant.charter.principle.PagePrinciple;
import org.nhshdx.tenant.charter.principle.Parameters;
import org.nhshdx.tenant.charter.principle.Principle;
import org.nhshdx.tenant.charter.principle.Principles;
import org.nhshdx.tenant.charter.principle.Sentence;
import org.nhshdx.tenant.charter.principle.Subject;
import org.nhshdx.tenant.charter.principle.Verdict;

/** The ordered list of principles as one version has them; it examines events, chapters and pages. */
public final class Charter {

    private static final Map<String, Principle> KNOWN =
            Principles.all().stream().collect(Collectors.toUnmodifiableMap(Principle::id, Function.identity()));

    private final int version;
    private final List<Promised> promises;

    /** The charter of this number, with these clauses in this order; one that names an unknown principle is refused. */
    public Charter(int version, List<Clause> clauses) {
        this(clauses.stream().map(Charter::promised).toList(), version);
    }

    private Charter(List<Promised> promises, int version) {
        this.version = version;
        this.promises = promises;
    }

    /** The charter as this version has it. */
    public static Charter of(CharterVersion version) {
        return new Charter(version.number(), version.clauses());
    }

    private static Promised promised(Clause clause) {
        var principle = Optional.ofNullable(KNOWN.get(clause.principle()))
                .orElseThrow(() -> new IllegalStateException("No principle is called " + clause.principle()));
        var parameters = new Parameters(clause.parameters());
        var statement = clause.statement().map(Sentence::new).orElse(principle.statement());
        return new Promised(
                principle, clause.strength(), parameters, statement.with(principle.figures(), parameters),
                clause.reason().orElse(principle.reason()));
    }

    /** Every principle that a version may have, by its id. */
    public static Map<String, Principle> known() {
        return KNOWN;
    }

    /**
     * One principle in this version: how strongly it binds, and its figures.
     *
     * @param statement the promise in one sentence, with this version's figures
     * @param reason why, in this version's words
     */
    public record Promised(Principle principle, Strength strength, Parameters parameters, String statement, String reason) {

        /** How many different core-team members a waiver takes; empty when it can't be waived at all. */
        public Optional<Integer> peopleToWaive() {
            return principle.isWaivable() && strength.binds()
                    ? Optional.of(strength == Strength.RULE ? 2 : 1)
                    : Optional.empty();
        }

        /** Whether an event can break it and be excused for that. */
        public boolean isWaivableForEvents() {
            return peopleToWaive().isPresent() && principle instanceof FactsPrinciple && !principle.isGuaranteed();
        }

        /** All that an examination depends on. */
        private List<Object> examined() {
            return List.of(strength, parameters);
        }

        private boolean isAbout(About about) {
            return principle.about().contains(about);
        }
    }

    /** The same with these principles alone. */
    public Charter only(Set<String> principles) {
        return new Charter(promises.stream().filter(one -> principles.contains(one.principle().id())).toList(), version);
    }

    /** The principles that examine otherwise in the other charter: bound otherwise, with other figures, or in one of them only. */
    public Set<String> differingFrom(Charter other) {
        return Stream.concat(promises.stream(), other.promises.stream())
                .map(promised -> promised.principle().id())
                .filter(id -> !promise(id).map(Promised::examined).equals(other.promise(id).map(Promised::examined)))
                .collect(Collectors.toSet());
    }

    /** Which version this is. */
    public int version() {
        return version;
    }

    /** Its principles, in order. */
    public List<Promised> promises() {
        return promises;
    }

    /** The principle with this id, if this version has it. */
    public Optional<Promised> promise(String id) {
        return promises.stream()
                .filter(promised -> promised.principle().id().equals(id))
                .findFirst();
    }

    /** Whether attestations may be given for this id. */
    public boolean has(String id) {
        return promise(id).isPresent();
    }

    /** Examines an event: every principle about events and chapters, with what was waived and judged so far. */
    public Examination examineEvent(Subject event, Rulings rulings) {
        return examine(
                event,
                rulings,
                promises.stream().filter(promised -> promised.isAbout(About.EVENT) || promised.isAbout(About.CHAPTER)));
    }

    /** Examines a chapter by itself, for its application and for granting it a licence. */
    public Examination examineChapter(Subject chapter, Rulings rulings) {
        return examine(chapter, rulings, promises.stream().filter(promised -> promised.isAbout(About.CHAPTER)));
    }

    private Examination examine(Subject subject, Rulings rulings, Stream<Promised> which) {
        var settling = new Settling(subject, rulings);
        return new Examination(
                version,
                which.filter(promised -> promised.principle() instanceof FactsPrinciple)
                        .map(promised -> settling.settle(promised, verdict(promised, subject)))
                        .toList());
    }

    private static Verdict verdict(Promised promised, Subject subject) {
        var principle = (FactsPrinciple) promised.principle();
        return subject.annotated(principle.examine(subject, promised.parameters()), principle);
    }

    /** Examines a public page as it is served. */
    public Examination examinePage(Page page, Rulings rulings) {
        return new Examination(
                version,
                promises.stream()
                        .filter(promised -> promised.principle() instanceof PagePrinciple)
                        .map(promised -> Settling.unjudged(
                                promised,
                                rulings,
                                ((PagePrinciple) promised.principle()).examine(page, promised.parameters())))
                        .toList());
    }
}
