package org.nhshdx.tenant.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nhshdx.tenant.duty.Duty;
import org.nhshdx.tenant.duty.DutyReader;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;

/** The offer of a chapter to a successor, and the successor's answer. */
@Path("/api/v1/organise/{place}/handover")
@Tag(name = "People")
class HandoverResource {

    @Inject
    HandoverReader reader;

    @Inject
    DutyReader duties;

    @Inject
    TakingOver taking;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.READ_DESK)
    @Operation(summary = "The offer that waits for an answer, if there is one, and what is unfinished in the chapter")
    public Body read() {
        return new Body(reader.open(person.asker(), chapter.id()), duties.of(chapter.id()));
    }

    @POST
    @Path("acceptance")
    @Does(Verb.ANSWER_HANDOVER)
    @Operation(summary = "Take the chapter over", description = "403 unless the offer is yours, 409 when there is none.")
    public void accept() {
        taking.accept(person.asker(), chapter.id());
    }

    @POST
    @Path("refusal")
    @Does(Verb.ANSWER_HANDOVER)
    @Operation(summary = "Decline the offer", description = "403 unless the offer is yours, 409 when there is none.")
    public void decline() {
        taking.decline(person.asker(), chapter.id());
    }

    /** The offer and the duties that go with it. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Body(Optional<HandoverOnDesk> handover, List<Duty> unfinished) {}
}
