package org.nhshdx.tenant.brand;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.ReasonGiven;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;

/** The core team's deeds on a chapter's licence for its name; each answers with the chapter as it is afterwards. */
@Path("/api/v1/core-team/chapters/{place}/licence")
@Tag(name = "Chapters and licences, for the core team")
class LicenceResource {

    @Inject
    RevokingLicences revoking;

    @Inject
    ReinstatingLicences reinstating;

    @Inject
    RenewingLicences renewing;

    @Inject
    Portfolio portfolio;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @POST
    @Path("revocation")
    @Does(Verb.REVOKE_LICENCE)
    @Operation(
            summary = "Take the licence for the name away",
            description = "The cascade follows at once. 409 unless the licence is granted today.")
    public ChapterInBrief revoke(ReasonGiven body) {
        revoking.revoke(person.asker(), chapter.id(), ReasonGiven.in(body));
        return portfolio.of(chapter.id());
    }

    @POST
    @Path("reinstatement")
    @Does(Verb.REINSTATE_LICENCE)
    @Operation(summary = "Give a revoked licence back", description = "409 unless it is revoked, or while a rule about chapters is broken.")
    public ChapterInBrief reinstate(ReasonGiven body) {
        reinstating.reinstate(person.asker(), chapter.id(), ReasonGiven.in(body));
        return portfolio.of(chapter.id());
    }

    @POST
    @Path("renewal")
    @Does(Verb.RENEW_LICENCE)
    @Operation(
            summary = "Renew the licence for another year",
            description = "409 earlier than three months before its last day, while it is revoked, or while a rule about chapters is broken.")
    public ChapterInBrief renew(ReasonGiven body) {
        renewing.renew(person.asker(), chapter.id(), ReasonGiven.in(body));
        return portfolio.of(chapter.id());
    }
}
