package org.nhshdx.web.organise;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.Accent;
import org.nhshdx.tenant.page.ArrangingPage;
import org.nhshdx.tenant.page.WrittenWords;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;

/** How a chapter's page is laid out: a section more, another colour, and publishing that. */
@Path("/organise/{place}/page-look")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(Html.TYPE)
public class PageLookPage {

    @Inject
    OrganiseDesk desk;

    @Inject
    ArrangingPage arranging;

    @Inject
    SectionsPage sections;

    @POST
    @Path("sections")
    @Does(Verb.EDIT_PAGE)
    public Response add(MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        return orAgain(form, () -> {
            WrittenWords words = new WrittenWords(form.value("title"), form.value("draft"));
            return "page/" + arranging.add(desk.asker(), desk.id(), words);
        });
    }

    @POST
    @Path("accent")
    @Does(Verb.EDIT_PAGE)
    public Response colour(MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        return orAgain(form, () -> {
            arranging.colour(desk.asker(), desk.id(), accent(form.value("accent")));
            return "page#colour";
        });
    }

    @POST
    @Path("publication")
    @Does(Verb.PUBLISH_PAGE)
    public Response publish(MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        return orAgain(form, () -> {
            arranging.publish(desk.asker(), desk.id(), Versions.seen(form));
            return "page";
        });
    }

    private Response orAgain(Form form, Supplier<String> deed) {
        try {
            return Html.seeOther(desk.at(deed.get()));
        } catch (Refused refusal) {
            return sections.again(form, refusal);
        }
    }

    private static Accent accent(String code) {
        return Stream.of(Accent.values())
                .filter(accent -> accent.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("accent", "Pick one of the colours."));
    }
}
