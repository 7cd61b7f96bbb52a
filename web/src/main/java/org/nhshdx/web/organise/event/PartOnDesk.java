package org.nhshdx.web.organise.event;

import java.util.List;
import java.util.stream.Stream;
import org.nhshdx.web.words.Lists;

/** A part of the form in the event's list of parts, and how much in it is still to answer or to mend. */
public record PartOnDesk(EventPart part, int open) {

    static List<PartOnDesk> of(List<FindingOnDesk> findings) {
        return Stream.of(EventPart.values())
                .map(part -> new PartOnDesk(part, (int) findings.stream()
                        .filter(finding -> finding.isYoursToMend() && finding.part().filter(part::equals).isPresent())
                        .count()))
                .toList();
    }

    public boolean isDone() {
        return open == 0;
    }

    /** "3 principles hang on it", or nothing once none does. */
    public String note() {
        return isDone() ? "" : Lists.of(open, "principle waits for it", "principles wait for it");
    }
}
