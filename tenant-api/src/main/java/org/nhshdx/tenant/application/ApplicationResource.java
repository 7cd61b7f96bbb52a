package org.nhshdx.tenant.application;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nhshdx.core.chapter.ApplicationAnswers;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.ReasonGiven;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.problem.VersionSeen;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;

/** A chapter's application for its organisers; each deed answers with the application as it is afterwards. */
@Path("/api/v1/organise/{place}/application")
@Tag(name = "Applying")
class ApplicationResource {

    @Inject
    Applying applying;

    @Inject
    Submitting submitting;

    @Inject
    Ending ending;

    @Inject
    Appealing appealing;

    @Inject
    ApplicationReader reader;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.READ_DESK)
    @Operation(summary = "The application, what it lacks, what the charter says of it, and where it is in the queue")
    public ApplicationOnDesk read() {
        return reader.onDesk(person.asker(), chapter.id());
    }

    @PUT
    @Does(Verb.EDIT_APPLICATION)
    @Operation(summary = "Save the answers", description = "All of them; 409 when they were saved since that version was read.")
    public ApplicationOnDesk save(Answered body) {
        Answered given = Optional.ofNullable(body).orElse(new Answered(null, null));
        applying.save(person.asker(), chapter.id(), given.theAnswers(), given.theVersion());
        return read();
    }

    @POST
    @Path("signature")
    @Does(Verb.SIGN_CHARTER)
    @Operation(summary = "Sign the charter in force for the whole group")
    public ApplicationOnDesk sign() {
        applying.sign(person.asker(), chapter.id());
        return read();
    }

    @POST
    @Path("submission")
    @Does(Verb.SUBMIT_APPLICATION)
    @Operation(summary = "Submit, or submit again after a question", description = "422 names each answer that is missing.")
    public ApplicationOnDesk submit() {
        submitting.submit(person.asker(), chapter.id());
        return read();
    }

    @POST
    @Path("withdrawal")
    @Does(Verb.WITHDRAW_APPLICATION)
    @Operation(summary = "Withdraw; the place is free again")
    public ApplicationOnDesk withdraw(ReasonGiven body) {
        ending.withdraw(person.asker(), chapter.id(), ReasonGiven.in(body));
        return read();
    }

    @POST
    @Path("appeal")
    @Does(Verb.APPEAL_DECISION)
    @Operation(summary = "Appeal against a decline, once", description = "Somebody else of the core team decides. 409 when there was an appeal, or its time is over.")
    public ApplicationOnDesk appeal(ReasonGiven body) {
        appealing.appeal(person.asker(), chapter.id(), ReasonGiven.in(body));
        return read();
    }

    @POST
    @Path("letting-go")
    @Does(Verb.APPEAL_DECISION)
    @Operation(summary = "Take a decline as it is", description = "Nobody can appeal any more and the place is free at once.")
    public ApplicationOnDesk letGo() {
        appealing.letGo(person.asker(), chapter.id());
        return read();
    }

    /** All answers, and the version they were made from. */
    record Answered(Integer version, ApplicationAnswers answers) {

        int theVersion() {
            return VersionSeen.required(version);
        }

        ApplicationAnswers theAnswers() {
            return Optional.ofNullable(answers).orElseThrow(() -> Refused.invalid(
                    "answers", "Send the answers; an answer that is left out is taken away."));
        }
    }
}
