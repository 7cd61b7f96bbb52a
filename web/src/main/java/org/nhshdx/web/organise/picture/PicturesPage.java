package org.nhshdx.web.organise.picture;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.tenant.page.PageReader;
import org.nhshdx.tenant.people.ChapterOnDesk;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.picture.PictureOnDesk;
import org.nhshdx.tenant.picture.PictureReader;
import org.nhshdx.tenant.picture.PictureReader.FileShown;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Option;
import org.nhshdx.web.organise.OrganiseDesk;

/** The pictures of a chapter's page: drafts, published ones, and those that can be put back. */
@Path("/organise/{place}/pictures")
public class PicturesPage {

    @CheckedTemplate(basePath = "organise/picture", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AllPictures(Desk desk, ChapterOnDesk chapter, List<Shelf> shelves, List<PictureOnDesk> removed, Optional<PictureOnDesk> justRemoved)
            implements TemplateInstance {}

    /** A section of the page with its pictures. */
    record Shelf(String title, List<PictureOnDesk> pictures) {}

    @Inject
    OrganiseDesk desk;

    @Inject
    PageReader sections;

    @Inject
    PictureReader reader;

    @GET
    @Does(Verb.READ_DESK)
    @Produces(Html.TYPE)
    public TemplateInstance show(@RestQuery Optional<UUID> removed) {
        List<PictureOnDesk> all = reader.all(desk.id());
        List<Option> places = PictureChoices.sections(sections.sections(desk.id()));
        List<Shelf> shelves = Stream.concat(places.stream().map(place -> shelf(place, all)), Stream.of(nowhere(places, all)))
                .filter(shelf -> !shelf.pictures().isEmpty())
                .toList();
        List<PictureOnDesk> gone = reader.removed(desk.id());
        return new AllPictures(
                desk.page("Pictures", "page"), desk.chapter(), shelves, gone,
                gone.stream().filter(picture -> removed.filter(picture.id()::equals).isPresent()).findFirst());
    }

    @GET
    @Path("files/{file}")
    @Does(Verb.READ_DESK)
    public Response file(String file) {
        FileShown shown = reader.fileOnDesk(desk.id(), file);
        return Response.ok(shown.bytes(), shown.mediaType()).header("Cache-Control", "no-store").build();
    }

    private static Shelf shelf(Option section, List<PictureOnDesk> all) {
        return new Shelf(section.words(), all.stream().filter(picture -> picture.section().equals(section.value())).toList());
    }

    /** Those whose section has gone. */
    private static Shelf nowhere(List<Option> places, List<PictureOnDesk> all) {
        return new Shelf("Nowhere: choose another section for these", all.stream()
                .filter(picture -> places.stream().noneMatch(place -> place.value().equals(picture.section()))).toList());
    }
}
