package org.nhshdx.tenant.verification;

import java.util.List;
import java.util.stream.Stream;
import org.nhshdx.core.audit.ChainCheck.Verdict;

/** What came out when every log was recomputed. */
public record Verification(OfLog platform, List<OfLog> chapters) {

    public boolean isWhole() {
        return flaws().isEmpty();
    }

    /** A sentence for each thing that doesn't fit, with the log that it is in. */
    public List<String> flaws() {
        return all().flatMap(log -> log.verdict().flaws().stream().map(flaw -> log.name() + ": " + flaw)).toList();
    }

    public long lines() {
        return all().mapToLong(log -> log.verdict().lines()).sum();
    }

    private Stream<OfLog> all() {
        return Stream.concat(Stream.of(platform), chapters.stream());
    }

    /** One log, the part of its chapter's address (empty for the platform's), and what was found. */
    public record OfLog(String name, String chapter, Verdict verdict) {

        /** What to keep elsewhere, so that a later check can tell whether anything up to here was cut off. */
        public String anchor() {
            return verdict.lines() + ":" + verdict.hash();
        }
    }
}
