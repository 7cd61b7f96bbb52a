package org.nhshdx.tenant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.problem.Reason;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Writes the letter that would go with a decision, for its sender to read and change before anything is decided. */
@ApplicationScoped
public class ProposingLetters {

    @Inject
    Scope scope;

    @Inject
    Deciding deciding;

    @Inject
    Charters charters;

    @Inject
    Clock clock;

    public LetterText approval(Asker by, UUID chapter) {
        return scope.reading(chapter, () -> deciding.letter(by).approval());
    }

    public LetterText request(Asker by, UUID chapter, String reason) {
        String why = Reason.in("reason", reason);
        return scope.reading(chapter, () -> deciding.letter(by).request(why));
    }

    public LetterText decline(Asker by, UUID chapter, Decline decline) {
        List<String> statements = statements(decline.principles());
        return scope.reading(chapter, () -> deciding.letter(by).decline(
                decline.reason(), statements, decline.wouldChange(), appealBy()));
    }

    public LetterText upheld(Asker by, UUID chapter, String reason) {
        String why = Reason.in("reason", reason);
        return scope.reading(chapter, () -> deciding.letter(by).upheld(why));
    }

    public LetterText dismissed(Asker by, UUID chapter, Decline decline) {
        List<String> statements = statements(decline.principles());
        return scope.reading(
                chapter, () -> deciding.letter(by).dismissed(decline.reason(), statements, decline.wouldChange()));
    }

    /** Until when somebody may appeal against what is declined today. */
    LocalDate appealBy() {
        return LocalDate.now(clock).plusDays(Appealing.DAYS_OPEN);
    }

    /** The principles as the charter in force words them; refused when it has no such principle. */
    public List<String> statements(List<String> principles) {
        Charter charter = charters.inForce();
        return principles.stream()
                .map(id -> charter.promise(id).orElseThrow(() -> Refused.invalid(
                        "principles", "The charter has no principle “%s”. Cite one by its id, such as neutral-ground.".formatted(id))))
                .map(Charter.Promised::statement)
                .toList();
    }
}
