package org.nhshdx.tenant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.nhshdx.core.audit.Said;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.chapter.Role;
import org.nhshdx.core.people.Membership;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** People take another role in a chapter, leave it or are removed; there is always a lead organiser left. */
@ApplicationScoped
public class ChangingRoles {

    @Inject
    Scope scope;

    @Inject
    Publishing publishing;

    @Inject
    AuditLog log;

    public void change(Asker by, UUID chapter, UUID organiser, Role role) {
        scope.writing(chapter, () -> {
            Organiser changed = found(organiser);
            if (role != Role.LEAD) {
                keepALead(changed);
            }
            Said said = new Said(changed.name(), changed.role().code(), role.code());
            changed.take(role);
            log.record(by, "change role", role.code(), changed.id(), said);
            return changed;
        });
    }

    public void remove(Asker by, UUID chapter, UUID organiser) {
        scope.writing(chapter, () -> end(by, chapter, found(organiser), "remove"));
    }

    public void leave(Asker by, UUID chapter) {
        scope.writing(chapter, () -> end(
                by, chapter, Organiser.of(by.person()).orElseThrow(() -> Refused.notFound("You are not in this chapter.")),
                "leave"));
    }

    private Organiser end(Asker by, UUID chapter, Organiser leaving, String verb) {
        keepALead(leaving);
        log.record(by, verb, leaving.role().code(), leaving.id(), leaving.name());
        leaving.delete();
        Membership.end(leaving.personId(), chapter);
        publishing.publish();
        return leaving;
    }

    /** Both leads may go at the same moment: the lock makes the second see that the first has gone. */
    private static void keepALead(Organiser leaving) {
        List<Organiser> leads = Organiser.leadsLocked();
        if (leads.size() == 1 && leads.get(0).id().equals(leaving.id())) {
            throw Refused.conflict("The last lead organiser can't go. Make somebody else a lead first.");
        }
    }

    private static Organiser found(UUID organiser) {
        return Organiser.<Organiser>findByIdOptional(organiser)
                .orElseThrow(() -> Refused.notFound("There is nobody like that in this chapter."));
    }
}
