package org.nhshdx.tenant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Somebody says what they do, and whether their name may stand on the chapter's public page; only they can. */
@ApplicationScoped
public class Introducing {

    private static final int LONGEST = 120;

    @Inject
    Scope scope;

    @Inject
    Publishing publishing;

    @Inject
    AuditLog log;

    /** @param does what they are in daily life; blank says nothing */
    public void introduce(Asker by, UUID chapter, String does, boolean shown) {
        String words = does == null ? "" : does.strip();
        if (words.length() > LONGEST) {
            throw Refused.invalid("does", "Say it in at most 120 characters, such as practice nurse.");
        }
        scope.writing(chapter, () -> {
            Organiser me = Organiser.of(by.person()).orElseThrow(() -> Refused.notFound("You are not in this chapter."));
            me.describe(words);
            me.show(shown);
            log.record(by, "introduce", "organiser", me.id(), shown ? "Shown in public." : "Not shown in public.");
            publishing.publish();
            return me;
        });
    }
}
