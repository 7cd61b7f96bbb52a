package org.nhshdx.web.running;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Optional;
import org.nhshdx.core.audit.Anchor;
import org.nhshdx.tenant.scope.People;
import org.nhshdx.tenant.verification.Verification;
import org.nhshdx.tenant.verification.VerifyingLogs;
import org.nhshdx.web.words.Lists;

/**
 * The command {@code verify-log [number:hash]}: recomputes every log beside the nodes that serve, and ends with 0 when all
 * are whole, with 1 when one isn't, with 2 when it wasn't understood, and with 3 when it couldn't look.
 */
@ApplicationScoped
class LogVerification {

    static final String SERVES = "quarkus.http.host-enabled";

    private static final String COMMAND = "verify-log";
    private static final int WHOLE = 0;
    private static final int FLAWED = 1;
    static final int NOT_UNDERSTOOD = 2;
    static final int COULD_NOT_LOOK = 3;

    @Inject
    VerifyingLogs verifying;

    @Inject
    People people;

    @Inject
    Clock clock;

    static boolean isAskedBy(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(COMMAND);
    }

    /** Nothing else is to happen meanwhile: no port is opened, no job runs, no schema is changed. */
    static void prepare() {
        System.setProperty(SERVES, "false");
        System.setProperty("quarkus.scheduler.enabled", "false");
        System.setProperty("quarkus.flyway.migrate-at-start", "false");
    }

    /** What is wrong with these arguments, if anything is: a mistyped command is not to become a server. */
    static Optional<String> complaint(String... arguments) {
        return arguments.length == 0 || isAskedBy(arguments) ? Optional.empty() : Optional.of(
                "There is no command “%s”. Say verify-log to verify the logs, or nothing at all to serve.".formatted(arguments[0]));
    }

    int run(PrintStream out, String... arguments) {
        Optional<String> kept = arguments.length > 1 ? Optional.of(arguments[1]) : Optional.empty();
        Optional<Anchor> anchor = kept.flatMap(words -> Anchor.in(words, clock.instant()));
        if (arguments.length > 2 || kept.isPresent() && anchor.isEmpty()) {
            out.println("Say verify-log, or verify-log and what an earlier one told you to keep: a number, a colon and 64 hex digits.");
            return NOT_UNDERSTOOD;
        }
        try {
            return tell(out, verifying.verify(people.operator(), anchor));
        } catch (RuntimeException failed) {
            out.printf("The logs could not be verified, and nothing is known of them: %s%n", failed.getMessage());
            return COULD_NOT_LOOK;
        }
    }

    private static int tell(PrintStream out, Verification verification) {
        verification.flaws().forEach(out::println);
        out.printf("%s with %s: %s%n",
                Lists.of(verification.chapters().size() + 1, "log", "logs"), Lists.of(verification.lines(), "line", "lines"),
                verification.isWhole() ? "all are whole." : "not all are whole.");
        if (!verification.isWhole()) {
            out.println("Go on keeping what an earlier check told you: these logs are nothing to go by.");
            return FLAWED;
        }
        out.printf("Keep this elsewhere for the next time: %s%n", verification.platform().anchor());
        return WHOLE;
    }
}
