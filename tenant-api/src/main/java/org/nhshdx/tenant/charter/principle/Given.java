package org.nhshdx.tenant.charter.principle;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nhshdx.core.charter.Words;

/** Reads answers that may be missing: null and blank are no answer, an empty list is one. */
final class Given {

    private Given() {}

    static Optional<String> text(String answer) {
        return Words.isBlank(answer) ? Optional.empty() : Optional.of(answer.strip());
    }

    static <T> Optional<List<T>> list(List<T> answer) {
        return Optional.ofNullable(answer)
                .map(items -> items.stream().filter(Objects::nonNull).toList());
    }

    static boolean isMissing(String answer) {
        return Words.isBlank(answer);
    }
}
