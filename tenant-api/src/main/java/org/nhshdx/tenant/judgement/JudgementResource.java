package org.nhshdx.tenant.judgement;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.nhshdx.core.event.SponsorAnswer;
import org.nhshdx.tenant.charter.Answer;
import org.nhshdx.tenant.event.EventOnDesk;
import org.nhshdx.tenant.event.EventReader;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;

@Path("/api/v1/core-team/chapters/{place}/events/{event}")
@Tag(name = "Core team: events", description = "Judging an event of a chapter one isn't in")
class JudgementResource {

    @Inject
    EventReader reader;

    @Inject
    Judging judging;

    @Inject
    DecidingSponsors deciding;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.JUDGE)
    @Operation(summary = "The event with its findings and the evidence seen")
    public EventOnDesk event(@RestPath String event) {
        return reader.at(chapter.id(), event);
    }

    @POST
    @Path("judgements")
    @Does(Verb.JUDGE)
    @Operation(summary = "Judge one principle", description = "Holds until theme, sponsors, audience or name change. Where a change of them waits, "
            + "that is what is judged. “seen” is how many judgements of this principle you have read; leave it out when there was none.")
    @APIResponse(responseCode = "200", description = "The event, judged")
    @APIResponse(responseCode = "409", description = "The event was saved or judged meanwhile; read it again")
    @APIResponse(responseCode = "422", description = "There is nothing to judge, or no reason")
    public EventOnDesk judge(@RestPath String event, Sent sent) {
        Sent complete = Sent.required(sent);
        judging.judge(person.asker(), chapter.id(), event, complete.version(), complete.answer());
        return reader.at(chapter.id(), event);
    }

    @POST
    @Path("sponsors")
    @Does(Verb.CLEAR_SPONSOR)
    @Operation(summary = "Clear or refuse a sponsor of this event", description = "It goes into the register of all chapters. "
            + "“seen” is how many decisions on it you have read; leave it out when there was none.")
    @APIResponse(responseCode = "200", description = "The event, with the sponsor decided")
    @APIResponse(responseCode = "409", description = "It was decided on meanwhile; read that first")
    @APIResponse(responseCode = "422", description = "There is no name, no answer or no reason")
    public EventOnDesk decide(@RestPath String event, SponsorSent sent) {
        SponsorSent complete = SponsorSent.required(sent);
        deciding.decide(person.asker(), chapter.id(), event, complete.name(), complete.answer(), complete.timesSeen());
        return reader.at(chapter.id(), event);
    }

    /** The body of a judgement. */
    record Sent(Integer version, String principle, Boolean kept, String reason, Integer seen) {

        static Sent required(Sent sent) {
            Sent given = Optional.ofNullable(sent).orElseGet(() -> new Sent(null, null, null, null, null));
            List<Advice> missing = new ArrayList<>();
            if (given.version == null) {
                missing.add(new Advice("version", "Give the version of the event that you read."));
            }
            if (given.principle == null) {
                missing.add(new Advice("principle", "Say which principle, such as neutral-ground."));
            }
            if (given.kept == null) {
                missing.add(new Advice("kept", "Say whether it is kept: true or false."));
            }
            Refused.ifAny(missing);
            return given;
        }

        Answer answer() {
            return new Answer(principle, kept, reason, Optional.ofNullable(seen).orElse(0));
        }
    }

    /** The body of a decision on a sponsor. */
    record SponsorSent(String name, Boolean cleared, String reason, Integer seen) {

        static SponsorSent required(SponsorSent sent) {
            SponsorSent given = Optional.ofNullable(sent).orElseGet(() -> new SponsorSent(null, null, null, null));
            if (given.cleared == null) {
                throw Refused.invalid("cleared", "Say whether the sponsor is cleared: true or false.");
            }
            return given;
        }

        SponsorAnswer answer() {
            return new SponsorAnswer(cleared, Optional.ofNullable(reason).orElse(""), "");
        }

        int timesSeen() {
            return Optional.ofNullable(seen).orElse(0);
        }
    }
}
