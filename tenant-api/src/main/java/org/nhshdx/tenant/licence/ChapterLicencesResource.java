package org.nhshdx.tenant.licence;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.ReasonGiven;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;

@Path("/api/v1/chapters/{place}/licences")
@Tag(name = "Brand assets")
class ChapterLicencesResource {

    @Inject
    LicenceReader reader;

    @Inject
    RenewingOwnLicences renewing;

    @Inject
    EndingLicences ending;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.READ_DESK)
    @Operation(summary = "All the chapter was ever licensed to use, the newest first")
    public List<LicenceOnDesk> licences() {
        return reader.licences(chapter.id());
    }

    @GET
    @Path("{code}")
    @Does(Verb.READ_DESK)
    @Operation(summary = "One licence with all its terms and what both sides owe")
    public LicenceOnDesk licence(@RestPath String code) {
        return reader.licence(chapter.id(), code);
    }

    @POST
    @Path("{code}/renewal")
    @Does(Verb.RENEW_OWN_LICENCE)
    @Operation(
            summary = "Renew it, in its last 60 days, or its last third where that is shorter",
            description = "At once if nothing has changed since it was signed and all was granted that was asked for; "
                    + "otherwise it becomes a request. 409 before, or when revoked.")
    public Renewal renew(@RestPath String code) {
        return renewing.renew(person.asker(), chapter.id(), code);
    }

    @POST
    @Path("{code}/return")
    @Does(Verb.GIVE_LICENCE_BACK)
    @Operation(summary = "Give it back", description = "With a reason or without. 409 for the name, or unless it is granted today.")
    public LicenceOnDesk giveBack(@RestPath String code, ReasonGiven body) {
        ending.giveBack(person.asker(), chapter.id(), code, ReasonGiven.in(body));
        return reader.licence(chapter.id(), code);
    }

    @POST
    @Path("{code}/revocation")
    @Does(Verb.REVOKE_LICENCE)
    @Operation(summary = "Take it away", description = "The cascade follows at once if it is the name's. 409 unless it is granted today.")
    public LicenceOnDesk revoke(@RestPath String code, ReasonGiven body) {
        ending.revoke(person.asker(), chapter.id(), code, ReasonGiven.in(body));
        return reader.licence(chapter.id(), code);
    }

    @POST
    @Path("{code}/reinstatement")
    @Does(Verb.REINSTATE_LICENCE)
    @Operation(summary = "Give back what was revoked", description = "409 unless it is revoked, or while a rule is broken.")
    public LicenceOnDesk reinstate(@RestPath String code, ReasonGiven body) {
        ending.reinstate(person.asker(), chapter.id(), code, ReasonGiven.in(body));
        return reader.licence(chapter.id(), code);
    }
}
