package org.nhshdx.tenant.brand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.nhshdx.core.chapter.Standing;
import org.nhshdx.tenant.brand.Aftermath.Deed;
import org.nhshdx.tenant.problem.Reason;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Suspends a chapter: it leaves the umbrella at once, reversibly, whatever its licence says. */
@ApplicationScoped
public class SuspendingChapters {

    @Inject
    Scope scope;

    @Inject
    Aftermath aftermath;

    /** @param reason why, which the chapter and the public will read */
    public void suspend(Asker by, UUID chapter, String reason) {
        String why = Reason.in("reason", reason);
        scope.writing(chapter, () -> suspend(by, why));
    }

    private Licensed suspend(Asker by, String why) {
        Licensed licensed = Licensed.lockedFor(by);
        licensed.mustStand(Standing.ACTIVE);
        licensed.chapter().suspend(why);
        Deed deed = Deed.onChapter("suspend", licensed, why).moving("active", "suspended");
        aftermath.follow(by, deed, ChapterLetter.suspended(licensed, why));
        return licensed;
    }
}
