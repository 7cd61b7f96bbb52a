package org.nhshdx.core.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes along a chain and recomputes it: what was changed, removed, inserted or put in another order doesn't fit. */
public final class ChainCheck {

    private static final int ENOUGH = 20;

    /** The verb of the line that says that words were erased. */
    public static final String ERASE = "erase";

    private final Optional<Anchor> anchor;
    private final List<String> flaws = new ArrayList<>();
    private final List<Long> erased = new ArrayList<>();
    private long last;
    private String previous;

    /**
     * @param start where the chain has to begin, recomputed
     * @param head what its head says; empty when there is none yet
     * @param anchor how far it is known to have come, from outside the log
     */
    public ChainCheck(String start, Optional<Tip> head, Optional<Anchor> anchor) {
        this.anchor = anchor;
        this.previous = head.orElseGet(() -> Tip.at(start)).start();
        if (!previous.equals(start)) {
            flaws.add("Lines from before the chain were changed, removed or added.");
        }
    }

    /** It is a log that begins with what it is about, and there is nothing in it. */
    public void hasNoLine() {
        note("It has no line, not even the one that it began with.");
    }

    /** The number of the line that was looked at last. */
    public long last() {
        return last;
    }

    /** The next line in the order of numbers. */
    public void look(LogLine line) {
        Seal seal = line.seal().orElseThrow();
        boolean follows = seal.number() == last + 1;
        if (!follows) {
            note(gap(seal.number()));
        } else if (!Chain.hash(previous, line, seal).equals(seal.hash())) {
            note("Line %d doesn't follow from the one before it: one of them was changed, or they stood in another order."
                    .formatted(seal.number()));
        }
        lookAtWords(line, seal);
        lookAtAnchor(seal);
        last = seal.number();
        previous = seal.hash();
    }

    private String gap(long number) {
        if (number <= last) {
            return "There are two lines %d.".formatted(number);
        }
        return number == last + 2
                ? "Line %d is missing.".formatted(last + 1)
                : "Lines %d to %d are missing.".formatted(last + 1, number - 1);
    }

    private void lookAtWords(LogLine line, Seal seal) {
        if (!seal.holds(line.said())) {
            note("The words of line %d were changed.".formatted(seal.number()));
        } else if (seal.isErased()) {
            erased.add(seal.number());
        }
        if (line.verb().equals(ERASE)) {
            erased.clear();
        }
    }

    private void lookAtAnchor(Seal seal) {
        if (anchor.filter(known -> known.number() == seal.number() && !known.hash().equals(seal.hash())).isPresent()) {
            note("Line %d isn't the one that was written down elsewhere: the log was written anew up to there."
                    .formatted(seal.number()));
        }
    }

    private void note(String flaw) {
        if (flaws.size() < ENOUGH) {
            flaws.add(flaw);
        }
    }

    /** What came out, once all lines were looked at and this is what the head says. */
    public Verdict verdict(Optional<Tip> head) {
        erased.forEach(number -> note("The words of line %d are gone, and no later line says that they were erased.".formatted(number)));
        anchor.filter(known -> known.number() > last).ifPresent(known -> note(
                "It had %s when it was last written down elsewhere; now it ends with line %d.".formatted(
                        known.number() == 1 ? "1 line" : known.number() + " lines", last)));
        lookAt(head);
        return new Verdict(last, previous, List.copyOf(flaws));
    }

    private void lookAt(Optional<Tip> head) {
        if (head.isEmpty() && last > 0) {
            note("Its head is missing.");
        }
        head.ifPresent(tip -> {
            if (tip.number() != last) {
                note("It ends with line %d, but its head says line %d.".formatted(last, tip.number()));
            } else if (last > 0 && !tip.hash().equals(previous)) {
                note("Its head isn't its last line's.");
            }
        });
    }

    /** How far the chain goes, the hash it ends with, and a sentence for each thing that doesn't fit. */
    public record Verdict(long lines, String hash, List<String> flaws) {

        public boolean isWhole() {
            return flaws.isEmpty();
        }
    }
}
