package org.nhshdx.core.live;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What examinations have seen of a finding: when first and last, how often, and what it was the last time. */
@Embeddable
public class Sightings {

    /** The examination that found it, and another that saw it again: only the next may freeze. */
    private static final int SEEN_BETWEEN = 2;

    @Column(nullable = false)
    private String evidence;

    @Column(nullable = false)
    private String advice;

    @Column(name = "found_at", nullable = false, updatable = false)
    private Instant foundAt;

    @Column(name = "seen_at", nullable = false)
    private Instant seenAt;

    @Column(name = "sightings", nullable = false)
    private int count;

    protected Sightings() {}

    Sightings(Fault fault, Instant at) {
        this.foundAt = at;
        add(fault, at);
    }

    void add(Fault fault, Instant at) {
        this.evidence = fault.evidence();
        this.advice = fault.advice();
        this.seenAt = at;
        this.count++;
    }

    /** As if it had been seen only once. */
    void beginAnew() {
        this.count = 1;
    }

    boolean mayFreeze() {
        return count > SEEN_BETWEEN;
    }

    String evidence() {
        return evidence;
    }

    String advice() {
        return advice;
    }

    public Instant foundAt() {
        return foundAt;
    }

    public Instant seenAt() {
        return seenAt;
    }

    /** How many examinations have seen it. */
    public int count() {
        return count;
    }
}
