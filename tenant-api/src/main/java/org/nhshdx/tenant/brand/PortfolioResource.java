package org.nhshdx.tenant.brand;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.ReasonGiven;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;

/** The chapters the core team looks after, and its deeds on their standing. */
@Path("/api/v1/core-team/chapters")
@Tag(name = "Chapters and licences, for the core team")
class PortfolioResource {

    @Inject
    Portfolio portfolio;

    @Inject
    SuspendingChapters suspending;

    @Inject
    ReinstatingChapters reinstating;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.READ_PORTFOLIO)
    @Operation(summary = "Every chapter that was ever approved, by name")
    public PageOf<ChapterInBrief> chapters(@RestQuery Optional<String> page, @RestQuery Optional<String> size) {
        return portfolio.page(PageAsked.of(page, size));
    }

    @GET
    @Path("{place}")
    @Does(Verb.READ_PORTFOLIO)
    @Operation(summary = "One of them")
    public ChapterInBrief chapter() {
        return portfolio.of(chapter.id());
    }

    @POST
    @Path("{place}/suspension")
    @Does(Verb.SUSPEND_CHAPTER)
    @Operation(summary = "Suspend the chapter", description = "The cascade follows at once. 409 unless it is active.")
    public ChapterInBrief suspend(ReasonGiven body) {
        suspending.suspend(person.asker(), chapter.id(), ReasonGiven.in(body));
        return portfolio.of(chapter.id());
    }

    @POST
    @Path("{place}/reinstatement")
    @Does(Verb.REINSTATE_CHAPTER)
    @Operation(summary = "Lift the suspension", description = "409 unless it is suspended.")
    public ChapterInBrief reinstate(ReasonGiven body) {
        reinstating.reinstate(person.asker(), chapter.id(), ReasonGiven.in(body));
        return portfolio.of(chapter.id());
    }
}
