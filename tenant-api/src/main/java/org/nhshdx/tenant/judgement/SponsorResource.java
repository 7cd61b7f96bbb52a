package org.nhshdx.tenant.judgement;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.core.event.SponsorAnswer;
import org.nhshdx.core.event.SponsorEntry;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.tenant.sponsor.RegisteredSponsor;
import org.nhshdx.tenant.sponsor.SponsorReader;
import org.nhshdx.tenant.sponsor.SponsorSearch;
import org.nhshdx.tenant.sponsor.UnheardSponsor;
import org.nhshdx.tenant.sponsor.UnheardSponsors;

@Path("/api/v1/core-team/sponsors")
@Tag(name = "Core team: sponsors", description = "The register that all chapters share")
class SponsorResource {

    @Inject
    DecidingForAll deciding;

    @Inject
    SponsorReader reader;

    @Inject
    UnheardSponsors unheard;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.CLEAR_SPONSOR)
    @Operation(summary = "All that the core team has decided, by name",
            description = "?answer=cleared or refused and ?named= narrow it down; each with what was decided before.")
    public PageOf<RegisteredSponsor> list(
            @RestQuery Optional<String> answer, @RestQuery Optional<String> named, @RestQuery Optional<String> page,
            @RestQuery Optional<String> size) {
        return reader.list(SponsorSearch.of(answer, named), PageAsked.of(page, size));
    }

    @GET
    @Path("waiting")
    @Does(Verb.CLEAR_SPONSOR)
    @Operation(summary = "Those that chapters name and nobody has decided on, and how many chapters name each")
    public PageOf<UnheardSponsor> waiting(@RestQuery Optional<String> page, @RestQuery Optional<String> size) {
        return unheard.list(person.asker(), PageAsked.of(page, size));
    }

    @POST
    @Does(Verb.CLEAR_SPONSOR)
    @Operation(summary = "Clear or refuse a sponsor", description = "However its name is spelled; a later decision replaces it. "
            + "“seen” is how many decisions on it you have read: the last one and its “earlier” ones; leave it out when there was none.")
    @APIResponse(responseCode = "200", description = "The entry as it is now")
    @APIResponse(responseCode = "409", description = "It was decided on already; read that first")
    @APIResponse(responseCode = "422", description = "There is no name, no answer or no reason")
    public Entry decide(Sent sent) {
        if (sent == null || sent.cleared() == null) {
            throw Refused.invalid("cleared", "Say whether the sponsor is cleared: true or false.");
        }
        return Entry.of(deciding.decide(person.asker(), sent.name(), sent.answer(), sent.timesSeen()));
    }

    @POST
    @Path("spellings")
    @Does(Verb.CLEAR_SPONSOR)
    @Operation(summary = "Note another name of a sponsor that was decided on", description = "It has the same answer from then on.")
    @APIResponse(responseCode = "200", description = "The entry")
    @APIResponse(responseCode = "404", description = "Nobody has decided on that sponsor")
    @APIResponse(responseCode = "409", description = "The other name has spellings already")
    public Entry join(Joined sent) {
        Joined given = Optional.ofNullable(sent).orElseGet(() -> new Joined("", ""));
        return Entry.of(deciding.join(person.asker(), Objects.requireNonNullElse(given.name(), ""), given.spelling()));
    }

    /** What is sent to decide on a sponsor: the reason is for organisers, the note for the core team alone. */
    record Sent(String name, Boolean cleared, String reason, String note, Integer seen) {

        SponsorAnswer answer() {
            return new SponsorAnswer(cleared, Objects.requireNonNullElse(reason, ""), Objects.requireNonNullElse(note, ""));
        }

        int timesSeen() {
            return Optional.ofNullable(seen).orElse(0);
        }
    }

    /** Two names of one sponsor. */
    record Joined(String name, String spelling) {}

    /** What the register holds of a sponsor. */
    record Entry(String name, boolean cleared, String reason, Instant decidedAt) {

        static Entry of(SponsorEntry entry) {
            return new Entry(entry.name(), entry.isCleared(), entry.reason(), entry.decidedAt());
        }
    }
}
