package org.nhshdx.tenant.coreteam;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** By what the queue can be narrowed down: a kind of thing, or that a second person is wanted. */
public enum QueueKind {
    APPLICATION("application", Waiting.Kind.APPLICATION),
    APPEAL("appeal", Waiting.Kind.APPEAL),
    JUDGEMENT("judgement", Waiting.Kind.JUDGEMENT),
    CHANGE("change", Waiting.Kind.CHANGE),
    WAIVER("waiver", Waiting.Kind.WAIVER),
    SECOND("second-signature", Waiting::wantsSecond),
    ASSET_REQUEST("asset-request", Waiting.Kind.ASSET_REQUEST),
    SPONSOR("sponsor", Waiting.Kind.SPONSOR),
    CONCERN("concern", Waiting.Kind.CONCERN),
    FREEZE("freeze", Waiting.Kind.FREEZE),
    ADOPTION("adoption", Waiting.Kind.ADOPTION);

    private final String code;
    private final Predicate<Waiting> fits;

    QueueKind(String code, Waiting.Kind kind) {
        this(code, one -> one.kind() == kind);
    }

    QueueKind(String code, Predicate<Waiting> fits) {
        this.code = code;
        this.fits = fits;
    }

    /** The kind with that code; empty when there is none. */
    public static Optional<QueueKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    boolean fits(Waiting one) {
        return fits.test(one);
    }
}
