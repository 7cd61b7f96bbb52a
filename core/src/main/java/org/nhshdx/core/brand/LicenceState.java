package org.nhshdx.core.brand;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a licence holds. */
public enum LicenceState {
    GRANTED("granted"),
    EXPIRED("expired"),
    REVOKED("revoked"),
    GIVEN_BACK("given-back");

    @EnumeratedValue
    private final String code;

    LicenceState(String code) {
        this.code = code;
    }

    public static LicenceState of(String code) {
        return known(code).orElseThrow(() -> new IllegalArgumentException("Not a licence's state: " + code));
    }

    /** The state with this code; empty when there is none. */
    public static Optional<LicenceState> known(String code) {
        return Stream.of(values()).filter(state -> state.code.equals(code)).findFirst();
    }

    /** The same on a later day: what is granted has expired once its last day is over. */
    public LicenceState on(LocalDate day, LocalDate last) {
        return this == GRANTED && day.isAfter(last) ? EXPIRED : this;
    }

    /** As it stands within a sentence. */
    public String inWords() {
        return code.replace('-', ' ');
    }

    @JsonValue
    public String code() {
        return code;
    }
}
