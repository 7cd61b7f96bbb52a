package org.nhshdx.tenant.sponsor;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.core.event.SponsorEntry;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.CurrentPerson;

@Path("/api/v1/core-team/sponsors")
@Tag(name = "Core team: sponsors", description = "The register that all chapters share")
class SponsorResource {

    @Inject
    SponsorRegister register;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.CLEAR_SPONSOR)
    @Operation(summary = "All that the core team has decided, by name")
    public PageOf<Entry> list(@RestQuery Optional<String> page, @RestQuery Optional<String> size) {
        return register.list(PageAsked.of(page, size)).map(Entry::of);
    }

    @POST
    @Does(Verb.CLEAR_SPONSOR)
    @Operation(summary = "Clear or refuse a sponsor", description = "However its name is spelled; a later decision replaces it.")
    @APIResponse(responseCode = "200", description = "The entry as it is now")
    @APIResponse(responseCode = "422", description = "There is no name, no answer or no reason")
    public Entry decide(Sent sent) {
        if (sent == null || sent.cleared() == null) {
            throw Refused.invalid("cleared", "Say whether the sponsor is cleared: true or false.");
        }
        return Entry.of(register.decide(person.asker(), sent.name(), sent.cleared(), sent.reason()));
    }

    /** What is sent to decide on a sponsor. */
    record Sent(String name, Boolean cleared, String reason) {}

    /** What the register holds of a sponsor. */
    record Entry(String name, boolean cleared, String reason, Instant decidedAt) {

        static Entry of(SponsorEntry entry) {
            return new Entry(entry.name(), entry.isCleared(), entry.reason(), entry.decidedAt());
        }
    }
}
