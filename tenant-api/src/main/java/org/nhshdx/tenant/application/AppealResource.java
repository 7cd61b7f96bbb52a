package org.nhshdx.tenant.application;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.problem.VersionSeen;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;

/** The answer to a group's appeal, by somebody who didn't decline it; both are final. */
@Path("/api/v1/core-team/chapters/{place}/application/appeal")
@Tag(name = "Deciding on applications")
class AppealResource {

    @Inject
    DecidingAppeals deciding;

    @Inject
    DecisionReader reader;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @POST
    @Path("upholding")
    @Does(Verb.DECIDE_APPEAL)
    @Operation(summary = "Uphold the appeal", description = "Opens the site and grants the name, or changes nothing at all.")
    public ForDecision uphold(Upheld body) {
        Upheld upheld = given(body);
        deciding.uphold(
                person.asker(), chapter.id(), VersionSeen.required(upheld.version()), upheld.reason(), upheld.letter());
        return reader.forDecision(person.asker(), chapter.id());
    }

    @POST
    @Path("dismissal")
    @Does(Verb.DECIDE_APPEAL)
    @Operation(summary = "Dismiss the appeal under principles of the charter", description = "The place is free again.")
    public ForDecision dismiss(Dismissed body) {
        Dismissed dismissed = given(body);
        deciding.dismiss(person.asker(), chapter.id(), VersionSeen.required(dismissed.version()), dismissed.decline());
        return reader.forDecision(person.asker(), chapter.id());
    }

    private static <T> T given(T body) {
        return Optional.ofNullable(body).orElseThrow(() -> Refused.invalid("", "Send a JSON object."));
    }

    /** @param letter the letter in your own words; ours when it is left out */
    record Upheld(Integer version, String reason, String letter) {}

    /** @param principles ids of the charter, one at least */
    record Dismissed(Integer version, List<String> principles, String reason, String wouldChange, String letter) {

        Decline decline() {
            return new Decline(principles, reason, wouldChange, letter);
        }
    }
}
