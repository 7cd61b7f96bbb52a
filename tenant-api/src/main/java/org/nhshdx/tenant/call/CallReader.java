package org.nhshdx.tenant.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nhshdx.core.chapter.Call;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Standing;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Names;
import org.nhshdx.tenant.scope.Scope;

/** Reads a chapter's calls with the core team. */
@ApplicationScoped
public class CallReader {

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** Those still to come or under way, the next first. */
    public List<CallOnDesk> coming(UUID chapter) {
        return withWhom(chapter).coming();
    }

    /** The same, with whom they are. */
    public WithWhom withWhom(UUID chapter) {
        return scope.reading(chapter, () -> {
            Chapter its = Chapter.inScope().orElseThrow();
            List<Call> calls = Call.coming(clock.instant());
            Names names = Names.of(calls.stream().map(Call::arrangedBy).toList());
            return new WithWhom(
                    its.name(), its.slug(), its.standing() == Standing.PROVISIONAL,
                    calls.stream().map(call -> onDesk(call, names)).toList());
        });
    }

    public CallOnDesk call(UUID chapter, UUID id) {
        return scope.reading(chapter, () -> Call.with(id).map(call -> onDesk(call, Names.of(List.of(call.arrangedBy()))))
                .orElseThrow(() -> Refused.notFound("There is no such call with this chapter.")));
    }

    private CallOnDesk onDesk(Call call, Names names) {
        Instant now = clock.instant();
        return CallOnDesk.of(call, names, call.isAhead(now));
    }

    /**
     * A chapter and its calls to come.
     *
     * @param applying whether it is still an application that is to be decided on
     */
    public record WithWhom(String name, String slug, boolean applying, List<CallOnDesk> coming) {}
}
