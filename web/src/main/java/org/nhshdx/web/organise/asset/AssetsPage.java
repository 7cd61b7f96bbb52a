package org.nhshdx.web.organise.asset;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.tenant.asset.AssetLibrary;
import org.nhshdx.tenant.asset.AssetsOnDesk;
import org.nhshdx.tenant.asset.DownloadingAssets;
import org.nhshdx.tenant.asset.Handed;
import org.nhshdx.tenant.asset.PreviewingAssets;
import org.nhshdx.tenant.people.ChapterOnDesk;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.organise.OrganiseDesk;

/** A chapter's brand assets: to look at before the grant, to take along after it. */
@Path("/organise/{place}/assets")
public class AssetsPage {

    @CheckedTemplate(basePath = "organise/asset", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Assets(Desk desk, ChapterOnDesk chapter, AssetsOnDesk assets, Form form) implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    AssetLibrary library;

    @Inject
    PreviewingAssets previewing;

    @Inject
    DownloadingAssets downloading;

    @GET
    @Does(Verb.READ_DESK)
    @Produces(Html.TYPE)
    public TemplateInstance show(@RestQuery Optional<String> event) {
        return page(event, Form.empty());
    }

    @GET
    @Path("previews/{piece}.png")
    @Does(Verb.READ_DESK)
    @Produces("image/png")
    public Response preview(String piece, @RestQuery Optional<String> event) {
        return Response.ok(previewing.png(desk.asker(), desk.id(), piece, event))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** A piece that is granted, small, as it is handed out. */
    @GET
    @Path("looks/{piece}.png")
    @Does(Verb.DOWNLOAD_ASSETS)
    @Produces("image/png")
    public Response look(String piece, @RestQuery Optional<String> event) {
        return Response.ok(previewing.granted(desk.asker(), desk.id(), piece, event))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @GET
    @Path("files/{file}")
    @Does(Verb.DOWNLOAD_ASSETS)
    public Response file(String file, @RestQuery Optional<String> event) {
        return handed(event, () -> downloading.file(desk.asker(), desk.id(), file, event));
    }

    /** Whoever only asks about a file takes nothing along. */
    @HEAD
    @Path("files/{file}")
    @Does(Verb.DOWNLOAD_ASSETS)
    public Response aboutFile(String file, @RestQuery Optional<String> event) {
        return handed(event, () -> downloading.wouldBeFile(desk.id(), file, event));
    }

    /** Everything that is granted, in one. */
    @GET
    @Path("everything.zip")
    @Does(Verb.DOWNLOAD_ASSETS)
    public Response everything(@RestQuery Optional<String> event) {
        return handed(event, () -> downloading.everything(desk.asker(), desk.id(), event));
    }

    @HEAD
    @Path("everything.zip")
    @Does(Verb.DOWNLOAD_ASSETS)
    public Response aboutEverything(@RestQuery Optional<String> event) {
        return handed(event, () -> downloading.wouldBeEverything(desk.id(), event));
    }

    /** The file, or the page again with what is in its way. */
    private Response handed(Optional<String> event, Supplier<Handed> download) {
        try {
            Handed handed = download.get();
            return Response.ok(handed.bytes())
                    .type(handed.mediaType())
                    .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + handed.name() + "\"")
                    .build();
        } catch (Refused refusal) {
            return Html.refused(refusal, page(event, Form.empty().refused(refusal)));
        }
    }

    private Assets page(Optional<String> event, Form form) {
        return new Assets(desk.page("Brand assets", "assets"), desk.chapter(), library.onDesk(desk.id(), event), form);
    }
}
