package org.nhshdx.tenant.problem;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What fails because the database isn't there: it is down or starting, or no connection to it came free in time. */
final class DatabaseAway {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    /** Shutting down, crashed, starting, and no connection left (PostgreSQL's appendix of error codes). */
    private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "53300");

    /** The class of everything about the connection itself. */
    private static final String CONNECTION = "08";

    /** The pool says it in words alone. */
    private static final String NONE_FREE = "acquisition timeout";

    private DatabaseAway() {}

    static boolean isBehind(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause).limit(20)
                .anyMatch(cause -> cause instanceof SQLException refused && isAway(refused));
    }

    private static boolean isAway(SQLException refused) {
        String state = Objects.requireNonNullElse(refused.getSQLState(), "");
        String words = Objects.requireNonNullElse(refused.getMessage(), "");
        return state.startsWith(CONNECTION) || AWAY.contains(state) || words.toLowerCase(Locale.ROOT).contains(NONE_FREE);
    }

    static Refused refusal() {
        return Refused.unavailable("We can’t get at what is stored just now. Nothing you saved is lost.", PAUSE);
    }
}
