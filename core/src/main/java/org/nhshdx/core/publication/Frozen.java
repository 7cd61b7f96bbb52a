package org.nhshdx.core.publication;

import java.time.LocalDate;
import java.util.List;

/**
 * What a frozen page says of itself on top.
 *
 * @param since the day on which it was found
 * @param promises the promises it doesn't keep, in the charter's words
 */
public record Frozen(LocalDate since, List<String> promises) {

    public Frozen {
        promises = List.copyOf(promises);
    }
}
