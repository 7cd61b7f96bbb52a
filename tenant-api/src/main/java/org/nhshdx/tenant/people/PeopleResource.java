package org.nhshdx.tenant.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nhshdx.core.chapter.Role;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;

/** Who is in a chapter; each deed answers with everybody as they are afterwards. */
@Path("/api/v1/organise/{place}/people")
@Tag(name = "People")
class PeopleResource {

    @Inject
    ChangingRoles changing;

    @Inject
    Introducing introducing;

    @Inject
    PeopleReader reader;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.READ_DESK)
    @Operation(summary = "Everybody in the chapter, and the invitations that still work")
    public ChapterPeople read() {
        return reader.of(person.asker(), chapter.id());
    }

    @PUT
    @Path("{organiser}/role")
    @Does(Verb.CHANGE_ROLE)
    @Operation(summary = "Give somebody another role", description = "409 for the last lead organiser.")
    public ChapterPeople change(UUID organiser, NewRole body) {
        Role role = Optional.ofNullable(body).map(NewRole::role)
                .orElseThrow(() -> Refused.invalid("role", "Say lead, organiser or helper."));
        changing.change(person.asker(), chapter.id(), organiser, role);
        return read();
    }

    @DELETE
    @Path("{organiser}")
    @Does(Verb.REMOVE_ORGANISER)
    @Operation(summary = "Remove somebody", description = "409 for the last lead organiser.")
    public void remove(UUID organiser) {
        changing.remove(person.asker(), chapter.id(), organiser);
    }

    @POST
    @Path("leaving")
    @Does(Verb.LEAVE_CHAPTER)
    @Operation(summary = "Leave the chapter", description = "409 for the last lead organiser.")
    public void leave() {
        changing.leave(person.asker(), chapter.id());
    }

    @PUT
    @Path("me")
    @Does(Verb.DESCRIBE_SELF)
    @Operation(summary = "Say what you do, and whether your name may stand on the public page")
    public ChapterPeople introduce(Self body) {
        Self self = Optional.ofNullable(body).orElse(new Self("", null));
        boolean shown = Optional.ofNullable(self.shown()).orElseThrow(() -> Refused.invalid("shown", "Say true or false."));
        introducing.introduce(person.asker(), chapter.id(), self.does(), shown);
        return read();
    }

    /** The role somebody is to have. */
    record NewRole(Role role) {}

    /** What you do in daily life, and whether your name may stand on the public page. */
    record Self(String does, Boolean shown) {}
}
