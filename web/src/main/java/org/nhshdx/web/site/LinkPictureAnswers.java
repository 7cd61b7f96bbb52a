package org.nhshdx.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.nhshdx.tenant.artwork.LinkPicture;
import org.nhshdx.tenant.site.ChapterOnSite;
import org.nhshdx.tenant.site.EventOnSite;
import org.nhshdx.tenant.site.LinkPictures;
import org.nhshdx.web.layout.Assets;

/**
 * Answers with the picture that stands for a shared link. Its address holds a code of what it shows, so that whoever keeps pictures
 * by their address shows the new one; a link that was shared before leads on to what is true today.
 */
@ApplicationScoped
class LinkPictureAnswers {

    static final String TYPE = "image/png";

    @Inject
    LinkPictures pictures;

    @Inject
    Assets assets;

    static String address(EventOnSite event) {
        return address(event.path(), LinkPictures.of(event));
    }

    static String address(ChapterOnSite chapter) {
        return address(chapter.path(), LinkPictures.of(chapter));
    }

    private static String address(String path, LinkPicture picture) {
        return path + "/picture-" + picture.code() + ".png";
    }

    Response of(EventOnSite event, String code, Request request) {
        return event.isUnderUmbrella() ? answer(event.path(), LinkPictures.of(event), code, request) : outside();
    }

    Response of(ChapterOnSite chapter, String code, Request request) {
        return chapter.isUnderUmbrella() ? answer(chapter.path(), LinkPictures.of(chapter), code, request) : outside();
    }

    private Response answer(String path, LinkPicture picture, String code, Request request) {
        if (!picture.code().equals(code)) {
            return Response.temporaryRedirect(URI.create(address(path, picture))).build();
        }
        EntityTag tag = new EntityTag(code);
        return Optional.ofNullable(request.evaluatePreconditions(tag)).or(() -> drawn(picture))
                .map(answer -> answer.tag(tag).build())
                .orElseGet(() -> Response.temporaryRedirect(URI.create(assets.picture())).build());
    }

    private Optional<Response.ResponseBuilder> drawn(LinkPicture picture) {
        return pictures.png(picture).map(png -> Response.ok(png, TYPE));
    }

    private Response outside() {
        return Response.status(Response.Status.GONE).type(TYPE).entity(assets.outsidePng()).build();
    }
}
