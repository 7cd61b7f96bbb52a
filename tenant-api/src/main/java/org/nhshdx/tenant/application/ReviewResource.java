package org.nhshdx.tenant.application;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nhshdx.tenant.charter.Answer;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.ReasonGiven;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.problem.VersionSeen;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;

/** A chapter's application for the core team; each deed answers with the application as it is afterwards. */
@Path("/api/v1/core-team/chapters/{place}/application")
@Tag(name = "Deciding on applications")
class ReviewResource {

    @Inject
    ReviewingApplications reviewing;

    @Inject
    HandingOverApplications handingOver;

    @Inject
    Approving approving;

    @Inject
    JudgingApplications judging;

    @Inject
    DecisionReader reader;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.REVIEW_APPLICATION)
    @Operation(summary = "Everything needed to decide: answers, findings, neighbours, precedents, history")
    public ForDecision read() {
        return reader.forDecision(person.asker(), chapter.id());
    }

    @POST
    @Path("review")
    @Does(Verb.REVIEW_APPLICATION)
    @Operation(summary = "Take it for review")
    public ForDecision take() {
        reviewing.take(person.asker(), chapter.id());
        return read();
    }

    @POST
    @Path("handing-over")
    @Does(Verb.HAND_OVER_APPLICATION)
    @Operation(summary = "Give it to a colleague by name", description = "For whoever has it; the clock goes on.")
    public ForDecision handOver(HandedOver body) {
        HandedOver handed = given(body);
        handingOver.handOver(person.asker(), chapter.id(), handed.to(), handed.reason());
        return read();
    }

    @POST
    @Path("stepping-aside")
    @Does(Verb.STEP_ASIDE)
    @Operation(summary = "Leave it to others for good", description = "For whoever knows the applicants; the clock goes on.")
    public ForDecision stepAside(ReasonGiven body) {
        reviewing.stepAside(person.asker(), chapter.id(), ReasonGiven.in(body));
        return read();
    }

    @POST
    @Path("judgement")
    @Does(Verb.JUDGE)
    @Operation(summary = "Judge a principle that only a person can see",
            description = "“seen” is what “judged” says of this principle; leave it out when nobody had judged it.")
    public ForDecision judge(Judged body) {
        Judged judged = given(body);
        judging.judge(person.asker(), chapter.id(), judged.answer());
        return read();
    }

    @POST
    @Path("information-request")
    @Does(Verb.REQUEST_INFORMATION)
    @Operation(summary = "Ask for more, with a reason", description = "The clock stops until the applicants submit again.")
    public ForDecision ask(Asked body) {
        Asked asked = given(body);
        reviewing.requestInformation(
                person.asker(), chapter.id(), VersionSeen.required(asked.version()), asked.reason(), asked.letter());
        return read();
    }

    @POST
    @Path("approval")
    @Does(Verb.APPROVE_APPLICATION)
    @Operation(summary = "Approve", description = "Opens the site and grants the name, or changes nothing at all.")
    public ForDecision approve(Approved body) {
        Approved approved = given(body);
        approving.approve(person.asker(), chapter.id(), VersionSeen.required(approved.version()), approved.letter());
        return read();
    }

    @POST
    @Path("decline")
    @Does(Verb.DECLINE_APPLICATION)
    @Operation(summary = "Decline under principles of the charter, and say what would change the answer")
    public ForDecision decline(Declined body) {
        Declined declined = given(body);
        reviewing.decline(person.asker(), chapter.id(), VersionSeen.required(declined.version()), declined.decline());
        return read();
    }

    private static <T> T given(T body) {
        return Optional.ofNullable(body).orElseThrow(() -> Refused.invalid("", "Send a JSON object."));
    }

    /** @param to the id of one of the colleagues */
    record HandedOver(String to, String reason) {}

    /** @param letter the letter in your own words; ours when it is left out */
    record Approved(Integer version, String letter) {}

    /** @param reason what you need to know; @param letter the letter in your own words; ours when it is left out */
    record Asked(Integer version, String reason, String letter) {}

    /** @param principles ids of the charter, one at least */
    record Declined(Integer version, List<String> principles, String reason, String wouldChange, String letter) {

        Decline decline() {
            return new Decline(principles, reason, wouldChange, letter);
        }
    }

    /** @param principle the id of what is judged, such as neutral-ground */
    record Judged(String principle, Boolean kept, String reason, Integer seen) {

        Answer answer() {
            boolean isKept = Optional.ofNullable(kept).orElseThrow(() -> Refused.invalid("kept", "Say true or false."));
            return new Answer(principle, isKept, reason, Optional.ofNullable(seen).orElse(0));
        }
    }
}
