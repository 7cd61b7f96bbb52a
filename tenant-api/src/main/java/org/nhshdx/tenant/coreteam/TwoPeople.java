package org.nhshdx.tenant.coreteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.nhshdx.tenant.audit.PlatformLog;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;

/** What takes two people takes two who came in by themselves: nobody's second is an address that they invited. */
@ApplicationScoped
public class TwoPeople {

    /** Whoever invited somebody, in any chapter, by a link they used or by the address they sign in with; and so on upwards. */
    private static final String INVITED = """
            WITH RECURSIVE led_to (inviter, newcomer) AS (
                   SELECT i.invited_by, i.accepted_by FROM invitation i WHERE i.accepted_by IS NOT NULL
                    UNION
                   SELECT i.invited_by, p.id FROM invitation i JOIN person p ON lower(p.email) = lower(i.invited)),
                 above (newcomer, inviter) AS (
                   SELECT newcomer, inviter FROM led_to WHERE newcomer IN (?, ?)
                    UNION
                   SELECT above.newcomer, led_to.inviter FROM above JOIN led_to ON led_to.newcomer = above.inviter)
            SELECT EXISTS (SELECT FROM above WHERE newcomer IN (?, ?) AND inviter IN (?, ?) AND newcomer <> inviter)""";

    @Inject
    Rows rows;

    @Inject
    PlatformLog log;

    /** Refused when one of the two came in by the other's invitation; never inside a chapter's scope. */
    public void check(Asker by, UUID other) {
        if (areOne(by, other)) {
            throw Refused.forbidden("One of you came in by an invitation of the other, here or in another chapter, so you "
                    + "two don't count as two. Ask somebody else of the core team.");
        }
    }

    /** Whether one of the two came in by the other's invitation; never inside a chapter's scope. */
    public boolean areOne(Asker by, UUID other) {
        log.record(by, "compare", "invitations", "Whether two people are two.");
        UUID self = by.person();
        return rows.select(INVITED, row -> row.getBoolean(1), self, other, self, other, self, other).get(0);
    }
}
