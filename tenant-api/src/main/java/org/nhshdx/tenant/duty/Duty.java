package org.nhshdx.tenant.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something unfinished in a chapter, which whoever leads it next takes over.
 *
 * @param what in a sentence
 * @param at where on the chapter's desk it is looked after, such as {@code events/spring}
 * @param by the day it is about, where there is one
 * @param first whether it has to be settled before the chapter can close
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Duty(String what, String at, Optional<LocalDate> by, boolean first) {

    static Duty of(String what, String at) {
        return new Duty(what, at, Optional.empty(), false);
    }

    static Duty by(LocalDate day, String what, String at) {
        return new Duty(what, at, Optional.of(day), false);
    }

    Duty first(boolean isFirst) {
        return new Duty(what, at, by, isFirst);
    }
}
