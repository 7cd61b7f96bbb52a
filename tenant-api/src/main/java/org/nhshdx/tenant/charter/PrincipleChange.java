package org.nhshdx.tenant.charter;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.tenant.charter.Charter.Promised;

/**
 * What became of one principle from one version of the charter to another.
 *
 * @param before how strongly it bound; empty when it is new
 * @param after how strongly it binds; empty when it is gone
 * @param statement the promise, with what was taken out of it and put into it
 * @param reason why it is made, likewise
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PrincipleChange(
        String principle, Kind kind, Optional<Strength> before, Optional<Strength> after, List<Piece> statement, List<Piece> reason) {

    /** Which way it went. */
    public enum Kind {
        NEW("new"),
        STRICTER("stricter"),
        LOOSER("looser"),
        OTHERWISE("otherwise"),
        REWORDED("reworded"),
        GONE("gone");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @JsonValue
        public String code() {
            return code;
        }
    }

    /** Empty when nothing did. */
    static Optional<PrincipleChange> of(Optional<Promised> before, Optional<Promised> after) {
        String statement = before.map(Promised::statement).orElse("");
        String reason = before.map(Promised::reason).orElse("");
        return kind(before, after).map(kind -> new PrincipleChange(
                before.or(() -> after).orElseThrow().principle().id(), kind, before.map(Promised::strength), after.map(Promised::strength),
                Piece.between(statement, after.map(Promised::statement).orElse("")),
                Piece.between(reason, after.map(Promised::reason).orElse(""))));
    }

    private static Optional<Kind> kind(Optional<Promised> before, Optional<Promised> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.of(before.isEmpty() ? Kind.NEW : Kind.GONE);
        }
        return kind(before.get(), after.get());
    }

    private static Optional<Kind> kind(Promised before, Promised after) {
        Set<Integer> ways = before.principle().figures().stream()
                .map(figure -> figure.stricter(before.parameters(), after.parameters()))
                .collect(Collectors.toSet());
        ways.add(Integer.signum(before.strength().compareTo(after.strength())));
        boolean isOtherwise = !before.parameters().equals(after.parameters());
        if (ways.contains(1) || ways.contains(-1) || isOtherwise) {
            return Optional.of(!ways.contains(-1) && ways.contains(1) ? Kind.STRICTER
                    : ways.contains(-1) && !ways.contains(1) ? Kind.LOOSER : Kind.OTHERWISE);
        }
        boolean isReworded = !before.statement().equals(after.statement()) || !before.reason().equals(after.reason());
        return isReworded ? Optional.of(Kind.REWORDED) : Optional.empty();
    }
}
