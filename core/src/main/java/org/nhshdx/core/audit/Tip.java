package org.nhshdx.core.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where a log's chain began and how far it has come: the number and the hash of its last line. */
@Embeddable
public class Tip {

    @Column(nullable = false, updatable = false)
    private String start;

    @Column(nullable = false)
    private long number;

    @Column(nullable = false)
    private String hash;

    protected Tip() {}

    /** Of a log that has no line yet. */
    static Tip at(String start) {
        Tip tip = new Tip();
        tip.start = start;
        tip.hash = start;
        return tip;
    }

    /** Seals the next line, which is the last one from now on. */
    Seal next(LogLine line) {
        Seal seal = Seal.on(line, number + 1, hash);
        moveTo(seal);
        return seal;
    }

    void moveTo(Seal last) {
        this.number = last.number();
        this.hash = last.hash();
    }

    public String start() {
        return start;
    }

    public long number() {
        return number;
    }

    public String hash() {
        return hash;
    }
}
