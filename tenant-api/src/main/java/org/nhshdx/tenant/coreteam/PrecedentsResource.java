package org.nhshdx.tenant.coreteam;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.scope.CurrentPerson;

/** What the core team decided before. */
@Path("/api/v1/core-team/precedents")
@Tag(name = "Deciding on applications")
class PrecedentsResource {

    @Inject
    Precedents precedents;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.READ_PRECEDENTS)
    @Operation(summary = "Earlier decisions by principle, outcome, kind of case and words, the newest first")
    public PageOf<Precedent> search(
            @RestQuery Optional<String> principle, @RestQuery Optional<String> outcome, @RestQuery Optional<String> kind,
            @RestQuery Optional<String> words, @RestQuery Optional<String> page, @RestQuery Optional<String> size) {
        return precedents.page(
                person.asker(), PrecedentSearch.of(principle, outcome, kind, words), PageAsked.of(page, size));
    }
}
