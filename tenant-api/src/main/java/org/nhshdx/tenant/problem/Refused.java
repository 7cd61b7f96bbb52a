package org.nhshdx.tenant.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An expected refusal: nothing is broken, but this can't be done, and here is what would help.
 *
 * <p>It is an unchecked exception so that whatever transaction it leaves is rolled back. The API answers it as
 * problem+json; a page catches it and shows the form again with the advice beside each field.
 */
public final class Refused extends RuntimeException {

    /** Why something is refused, and the HTTP status that says so. */
    public enum Kind {
        UNREADABLE(400),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        GONE(410),
        TOO_LARGE(413),
        INVALID(422),
        TOO_MANY(429),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status that says so. */
        public int status() {
            return status;
        }
    }

    /** From so many on, the next larger measure is easier to read. */
    private static final int READABLE = 120;

    private final Kind kind;
    private final transient List<Advice> advice;
    private final transient Duration retryAfter;

    private Refused(Kind kind, List<Advice> advice, Duration retryAfter) {
        super(advice.stream().map(Advice::sentence).collect(Collectors.joining(" ")));
        if (advice.isEmpty()) {
            throw new IllegalArgumentException("A refusal says what would help");
        }
        this.kind = kind;
        this.advice = List.copyOf(advice);
        this.retryAfter = retryAfter;
    }

    /** Understood, but not acceptable as it stands; one piece of advice for each field to mend. */
    public static Refused invalid(List<Advice> advice) {
        return of(Kind.INVALID, advice);
    }

    /** Goes on when there is no advice, and refuses as invalid when there is any. */
    public static void ifAny(List<Advice> advice) {
        if (!advice.isEmpty()) {
            throw invalid(advice);
        }
    }

    /** Understood, but this one field isn't acceptable as it stands. */
    public static Refused invalid(String field, String sentence) {
        return invalid(List.of(new Advice(field, sentence)));
    }

    /** The request itself can't be read: wrong type, unknown field, impossible value. */
    public static Refused unreadable(List<Advice> advice) {
        return of(Kind.UNREADABLE, advice);
    }

    /** The request itself can't be read because of this field. */
    public static Refused unreadable(String field, String sentence) {
        return unreadable(List.of(new Advice(field, sentence)));
    }

    /** It isn't there, or it isn't yours, which must look the same. */
    public static Refused notFound(String sentence) {
        return of(Kind.NOT_FOUND, sentence);
    }

    /** The person asking may not do this. */
    public static Refused forbidden(String sentence) {
        return of(Kind.FORBIDDEN, sentence);
    }

    /** Something else has happened meanwhile, or the state doesn't allow it. */
    public static Refused conflict(String sentence) {
        return of(Kind.CONFLICT, sentence);
    }

    /** Something about this field conflicts with what is already there. */
    public static Refused conflict(String field, String sentence) {
        return of(Kind.CONFLICT, List.of(new Advice(field, sentence)));
    }

    /** Several fields conflict with what is already there, each with a sentence that says what that is. */
    public static Refused conflict(List<Advice> advice) {
        return of(Kind.CONFLICT, advice);
    }

    /** It was saved between this asker's looking and saving: by somebody else, or by the asker in another tab. */
    public static Refused stale() {
        return conflict(
                "version",
                "This was changed since you opened it, by somebody else or by you in another tab. Look at it again, then decide.");
    }

    /** It was there, and has been taken away. */
    public static Refused gone(String sentence) {
        return of(Kind.GONE, sentence);
    }

    /** The body is larger than this address takes. */
    public static Refused tooLarge(long limit) {
        return of(Kind.TOO_LARGE, "Send at most " + limit / 1024 + " KiB.");
    }

    /** Asked too often; worth trying again after the given time. */
    public static Refused tooMany(Duration retryAfter) {
        return tooMany("That is more often than we answer.", retryAfter);
    }

    /** Too many of something for now, as the sentence says; worth trying again after the given time. */
    public static Refused tooMany(String sentence, Duration retryAfter) {
        return later(Kind.TOO_MANY, sentence, retryAfter);
    }

    /** Something that we need isn't there for now, as the sentence says; worth trying again after the given time. */
    static Refused unavailable(String sentence, Duration retryAfter) {
        return later(Kind.UNAVAILABLE, sentence, retryAfter);
    }

    private static Refused later(Kind kind, String sentence, Duration retryAfter) {
        var advice = Advice.overall(sentence + " Try again in " + inWords(retryAfter) + ".");
        return new Refused(kind, List.of(advice), retryAfter);
    }

    private static Refused of(Kind kind, String sentence) {
        return of(kind, List.of(Advice.overall(sentence)));
    }

    private static Refused of(Kind kind, List<Advice> advice) {
        return new Refused(kind, advice, null);
    }

    /** Never shorter than it is, so that trying then works. */
    private static String inWords(Duration time) {
        var seconds = Math.max(1, time.toSeconds());
        if (seconds > READABLE) {
            var minutes = (seconds + 59) / 60;
            return minutes > READABLE ? (minutes + 59) / 60 + " hours" : minutes + " minutes";
        }
        return seconds == 1 ? "a second" : seconds + " seconds";
    }

    /** Why it is refused. */
    public Kind kind() {
        return kind;
    }

    /** What would help; never empty. */
    public List<Advice> advice() {
        return advice;
    }

    /** How long to wait before trying again, where waiting helps. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** An expected refusal needs no stack trace: where it was thrown is nobody's trouble. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
