package org.nhshdx.tenant.audit;

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
import org.nhshdx.tenant.scope.CurrentChapter;

/** A chapter's log, for everybody in it. */
@Path("/api/v1/organise/{place}/log")
@Tag(name = "People")
class LogResource {

    @Inject
    AuditReader reader;

    @Inject
    CurrentChapter chapter;

    @GET
    @Does(Verb.READ_AUDIT)
    @Operation(
            summary = "Who did what, when and why, the newest first",
            description = "Narrow it down by verb, by a person's id, by days in London and by words of the reason.")
    public PageOf<LogPages.Line> read(
            @RestQuery Optional<String> verb, @RestQuery Optional<String> who, @RestQuery Optional<String> from,
            @RestQuery Optional<String> until, @RestQuery Optional<String> words, @RestQuery Optional<String> page,
            @RestQuery Optional<String> size) {
        return reader.page(chapter.id(), LogAsked.of(verb, who, from, until, words), PageAsked.of(page, size));
    }
}
