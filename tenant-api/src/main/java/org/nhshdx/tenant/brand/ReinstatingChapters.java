package org.nhshdx.tenant.brand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.nhshdx.core.chapter.Standing;
import org.nhshdx.tenant.brand.Aftermath.Deed;
import org.nhshdx.tenant.problem.Reason;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Lifts a suspension: the chapter is active again, and under the umbrella if its licence holds. */
@ApplicationScoped
public class ReinstatingChapters {

    @Inject
    Scope scope;

    @Inject
    Aftermath aftermath;

    /** @param reason why, which the chapter will read */
    public void reinstate(Asker by, UUID chapter, String reason) {
        String why = Reason.in("reason", reason);
        scope.writing(chapter, () -> reinstate(by, why));
    }

    private Licensed reinstate(Asker by, String why) {
        Licensed licensed = Licensed.lockedFor(by);
        licensed.mustStand(Standing.SUSPENDED);
        licensed.chapter().activate();
        Deed deed = Deed.onChapter("reinstate", licensed, why).moving("suspended", "active");
        aftermath.follow(by, deed, ChapterLetter.active(licensed, why));
        return licensed;
    }
}
