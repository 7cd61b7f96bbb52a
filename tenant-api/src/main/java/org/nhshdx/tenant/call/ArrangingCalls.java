package org.nhshdx.tenant.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.nhshdx.core.audit.Said;
import org.nhshdx.core.chapter.Call;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Standing;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.permission.Recusal;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Reason;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Arranges a call of the core team with a chapter's organisers, moves it and calls it off; calendars follow. */
@ApplicationScoped
public class ArrangingCalls {

    @Inject
    Scope scope;

    @Inject
    CallMessages messages;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    public UUID arrange(Asker by, UUID chapter, CallPlan plan) {
        Call.Terms terms = plan.terms(clock.instant());
        return scope.writing(chapter, () -> {
            // The lock makes a form that is sent twice arrange one call.
            mustBeOpen(Chapter.inScopeLocked().orElseThrow());
            Recusal.check(by);
            refuseAnother(terms);
            Call call = new Call(terms, by.person(), clock.instant());
            call.persist();
            log.record(by, "arrange", "call", call.id(), new Said("", "", CallOnDesk.when(terms)));
            messages.tell(call, by);
            return call.id();
        });
    }

    /** @param version the version of the call that they have before them */
    public void move(Asker by, UUID chapter, UUID id, int version, CallPlan plan) {
        Call.Terms terms = plan.terms(clock.instant());
        scope.writing(chapter, () -> {
            Recusal.check(by);
            Call call = locked(id);
            Attempt.onVersion(version, call.version());
            if (!call.terms().equals(terms)) {
                String before = CallOnDesk.when(call.terms());
                Attempt.to(() -> call.move(terms, clock.instant()));
                log.record(by, "move", "call", id, new Said("", before, CallOnDesk.when(terms)));
                messages.tell(call, by);
            }
            return call;
        });
    }

    public void callOff(Asker by, UUID chapter, UUID id, String reason) {
        String why = Reason.in("reason", reason);
        scope.writing(chapter, () -> {
            Recusal.check(by);
            Call call = locked(id);
            Attempt.to(() -> call.callOff(why, clock.instant()));
            log.record(by, "call-off", "call", id, new Said(why, CallOnDesk.when(call.terms()), "called off"));
            messages.tell(call, by);
            return call;
        });
    }

    private static Call locked(UUID id) {
        return Call.locked(id).orElseThrow(() -> Refused.notFound("There is no such call with this chapter."));
    }

    private static void mustBeOpen(Chapter chapter) {
        if (chapter.standing() == Standing.CLOSED || chapter.standing() == Standing.RELEASED) {
            throw Refused.conflict("This chapter has ended, so there is nobody to call.");
        }
    }

    private void refuseAnother(Call.Terms terms) {
        if (Call.coming(clock.instant()).stream().anyMatch(other -> other.terms().overlaps(terms))) {
            throw Refused.conflict("starts", "There is a call with them at that time already. Move that one, or choose another time.");
        }
    }
}
