package org.nhshdx.tenant.live;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.ReasonGiven;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;

/** The core team's say on what is found on live pages; each answers with the chapter's live pages afterwards. */
@Path("/api/v1/core-team/chapters/{place}/findings/{finding}")
@Tag(name = "Chapters and licences, for the core team")
class GraceResource {

    @Inject
    GivingTime giving;

    @Inject
    LivePageReader reader;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @POST
    @Path("grace")
    @Does(Verb.LENGTHEN_GRACE)
    @Operation(summary = "Give more time to mend it", description = "409 unless it is told and not frozen yet.")
    public List<LivePageOnDesk> lengthen(String finding, MoreTime body) {
        MoreTime more = Optional.ofNullable(body).orElse(new MoreTime(null, ""));
        giving.lengthen(person.asker(), chapter.id(), id(finding), Optional.ofNullable(more.until()), more.reason());
        return reader.of(chapter.id());
    }

    @POST
    @Path("freeze/ending")
    @Does(Verb.END_FREEZE)
    @Operation(summary = "End the freeze", description = "The grace begins anew. 409 unless it is frozen.")
    public List<LivePageOnDesk> endFreeze(String finding, ReasonGiven body) {
        giving.endFreeze(person.asker(), chapter.id(), id(finding), ReasonGiven.in(body));
        return reader.of(chapter.id());
    }

    private static UUID id(String finding) {
        try {
            return UUID.fromString(finding);
        } catch (IllegalArgumentException notAnId) {
            throw Refused.notFound("There is no such finding, or it is over.");
        }
    }

    /** The new last day to mend it, and why. */
    record MoreTime(LocalDate until, String reason) {}
}
