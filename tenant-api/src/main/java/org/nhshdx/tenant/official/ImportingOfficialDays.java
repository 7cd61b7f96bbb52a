package org.nhshdx.tenant.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhshdx.core.official.OfficialDay;
import org.nhshdx.core.official.OfficialFacts;
import org.nhshdx.tenant.audit.PlatformLog;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Takes over the core team's list of official days: all of it or nothing, and nothing twice. */
@ApplicationScoped
public class ImportingOfficialDays {

    /** The most bytes a list may have; the first thirty days took 3 KB. */
    public static final int LARGEST = 256 * 1024;

    private static final String UNIQUE_VIOLATION = "23505";

    @Inject
    Scope scope;

    @Inject
    OfficialDays official;

    @Inject
    PlatformLog log;

    /** What importing this list would do; writes nothing. */
    public ImportPlan preview(byte[] csv) {
        if (csv.length > LARGEST) {
            throw Refused.tooLarge(LARGEST);
        }
        return ImportPlan.of(OfficialList.read(csv), official.inOrder());
    }

    /** Imports the list and says what that did; refuses one with problems. */
    public ImportPlan carryOut(Asker by, byte[] csv) {
        return carryOut(by, csv, plan -> true);
    }

    /** Imports the list only if that does what somebody looked at, as its fingerprint tells. */
    public ImportPlan carryOut(Asker by, byte[] csv, String fingerprint) {
        return carryOut(by, csv, plan -> plan.fingerprint().equals(fingerprint));
    }

    private ImportPlan carryOut(Asker by, byte[] csv, Predicate<ImportPlan> asSeen) {
        try {
            return scope.writingShared(() -> {
                ImportPlan plan = preview(csv);
                if (!plan.isSound()) {
                    throw Refused.invalid(plan.problems().stream().map(LineProblem::advice).toList());
                }
                if (!asSeen.test(plan)) {
                    throw Refused.conflict("This isn't what you looked at any more. Look again, then import.");
                }
                write(by, plan);
                return plan;
            });
        } catch (RuntimeException failed) {
            throw isRace(failed)
                    ? Refused.conflict("Somebody else imported at the same moment. Look again, then import.")
                    : failed;
        }
    }

    private void write(Asker by, ImportPlan plan) {
        if (plan.changesNothing()) {
            return;
        }
        plan.added().forEach(entry -> new OfficialDay(entry.facts()).persist());
        plan.corrected().forEach(correction -> correct(correction.facts()));
        log.record(by, "import", "official days", inWords(plan));
    }

    private static void correct(OfficialFacts facts) {
        OfficialDay.<OfficialDay>findById(facts.slug()).correct(facts);
    }

    private static String inWords(ImportPlan plan) {
        return named("Added", plan.added().stream().map(OfficialList.Entry::facts).toList())
                + named("Corrected", plan.corrected().stream().map(ImportPlan.Correction::facts).toList());
    }

    private static String named(String what, List<OfficialFacts> days) {
        String slugs = days.stream().map(OfficialFacts::slug).collect(Collectors.joining(", "));
        return days.isEmpty() ? "" : what + " " + days.size() + ": " + slugs + ". ";
    }

    private static boolean isRace(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof OptimisticLockException
                        || cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState()));
    }
}
