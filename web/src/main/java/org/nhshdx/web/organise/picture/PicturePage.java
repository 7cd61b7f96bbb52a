package org.nhshdx.web.organise.picture;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.nhshdx.tenant.page.PageReader;
import org.nhshdx.tenant.people.ChapterOnDesk;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.picture.KeepingPictures;
import org.nhshdx.tenant.picture.PictureOnDesk;
import org.nhshdx.tenant.picture.PictureReader;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Option;
import org.nhshdx.web.organise.OrganiseDesk;
import org.nhshdx.web.organise.Versions;

/** One picture: how it is cut, its words, and publishing it. */
@Path("/organise/{place}/pictures/{picture}")
@Produces(Html.TYPE)
public class PicturePage {

    @CheckedTemplate(basePath = "organise/picture", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PictureEditor(
            Desk desk, ChapterOnDesk chapter, PictureOnDesk picture, Form form, List<Option> sections, List<Option> shapes,
            List<Option> parts)
            implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    PageReader sections;

    @Inject
    PictureReader reader;

    @Inject
    KeepingPictures keeping;

    @GET
    @Does(Verb.EDIT_PAGE)
    public TemplateInstance ask(UUID picture) {
        PictureOnDesk now = reader.one(desk.id(), picture);
        return page(now, PictureForms.of(now));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.EDIT_PAGE)
    public Response change(UUID picture, MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent).with("agreed", "yes");
        try {
            keeping.change(desk.asker(), desk.id(), picture, PictureForms.sent(form), Versions.seen(form));
            return Html.seeOther(desk.at("pictures/" + picture));
        } catch (Refused refusal) {
            return Html.refused(refusal, page(reader.one(desk.id(), picture), form.refused(refusal)));
        }
    }

    @POST
    @Path("publication")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.PUBLISH_PAGE)
    public Response publish(UUID picture, MultivaluedMap<String, String> sent) {
        PictureOnDesk now = reader.one(desk.id(), picture);
        try {
            keeping.publish(desk.asker(), desk.id(), picture, Versions.seen(Form.typed(sent)));
            return Html.seeOther(desk.at("pictures"));
        } catch (Refused refusal) {
            return Html.refused(refusal, page(now, PictureForms.of(now).refused(refusal)));
        }
    }

    private PictureEditor page(PictureOnDesk picture, Form form) {
        return new PictureEditor(
                desk.page("A picture", "page"), desk.chapter(), picture, form, PictureChoices.sections(sections.page(desk.id()).sections()),
                PictureChoices.SHAPES, PictureChoices.PARTS);
    }
}
