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
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.nhshdx.tenant.page.PageReader;
import org.nhshdx.tenant.people.ChapterOnDesk;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.picture.AddingPictures;
import org.nhshdx.tenant.picture.FileSent;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Option;
import org.nhshdx.web.organise.OrganiseDesk;

/** Where organisers send a picture for their page, with the words that belong to it. */
@Path("/organise/{place}/pictures/new")
@Produces(Html.TYPE)
public class AddPicturePage {

    @CheckedTemplate(basePath = "organise/picture", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AddPicture(Desk desk, ChapterOnDesk chapter, Form form, List<Option> sections, List<Option> shapes, List<Option> parts)
            implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    PageReader sections;

    @Inject
    AddingPictures adding;

    @GET
    @Does(Verb.EDIT_PAGE)
    public TemplateInstance ask(@RestQuery Optional<String> section) {
        return page(Form.holding(Map.of("section", section.orElse("about"), "shape", "wide", "keep", "centre")));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Does(Verb.EDIT_PAGE)
    public Response add(
            @RestForm FileUpload picture, @RestForm String section, @RestForm String alt, @RestForm String credit,
            @RestForm String agreed, @RestForm String shape, @RestForm String keep) {
        Map<String, String> sent = new HashMap<>();
        sent.put("section", section);
        sent.put("alt", alt);
        sent.put("credit", credit);
        sent.put("agreed", agreed);
        sent.put("shape", shape);
        sent.put("keep", keep);
        Form form = PictureForms.typed(sent);
        try {
            UUID added = adding.add(desk.asker(), desk.id(), PictureForms.sent(form), FileSent.of(picture));
            return Html.seeOther(desk.at("pictures/" + added));
        } catch (Refused refusal) {
            return Html.refused(refusal, page(form.refused(refusal)));
        }
    }

    private AddPicture page(Form form) {
        return new AddPicture(
                desk.page("Add a picture", "page"), desk.chapter(), form, PictureChoices.sections(sections.page(desk.id()).sections()),
                PictureChoices.SHAPES, PictureChoices.PARTS);
    }
}
