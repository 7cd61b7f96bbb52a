package org.nhshdx.web.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.nhshdx.tenant.follower.Following;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.site.ChapterOnSite;
import org.nhshdx.tenant.site.Reading;
import org.nhshdx.web.language.CurrentLanguage;
import org.nhshdx.web.language.FollowingWords;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Page;

/** Where anybody asks to hear about a chapter by e-mail, and says by the link in our answer that they mean it. */
@Path("/x/{place}/follow")
@Produces(Html.TYPE)
public class FollowPage {

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Follow(Page page, ChapterOnSite chapter, Form form) implements TemplateInstance {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FollowAsked(Page page, ChapterOnSite chapter) implements TemplateInstance {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FollowConfirm(Page page, ChapterOnSite chapter, boolean works) implements TemplateInstance {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FollowConfirmed(Page page, ChapterOnSite chapter) implements TemplateInstance {}

    @Inject
    Reading reading;

    @Inject
    Following following;

    @Inject
    CurrentLanguage current;

    @GET
    @Does(Verb.FOLLOW_CHAPTER)
    public TemplateInstance show(String place) {
        return asking(reading.theChapter(place), Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.FOLLOW_CHAPTER)
    public Response ask(String place, MultivaluedMap<String, String> sent, HttpServerRequest request) {
        ChapterOnSite chapter = reading.theChapter(place);
        Form form = Form.typed(sent);
        try {
            following.ask(chapter.slug(), form.value("email"), request.remoteAddress().hostAddress());
            return Html.seeOther(chapter.path() + "/follow/asked");
        } catch (Refused refusal) {
            return Html.refused(refusal, asking(chapter, form.refused(refusal)));
        }
    }

    /** The same for everybody, whether they follow already or not. */
    @GET
    @Path("asked")
    @Does(Verb.FOLLOW_CHAPTER)
    public TemplateInstance asked(String place) {
        ChapterOnSite chapter = reading.theChapter(place);
        return new FollowAsked(page(chapter, words().mailbox()), chapter);
    }

    @GET
    @Path("confirmed")
    @Does(Verb.FOLLOW_CHAPTER)
    public TemplateInstance confirmed(String place) {
        ChapterOnSite chapter = reading.theChapter(place);
        return new FollowConfirmed(page(chapter, words().followed(chapter.name())), chapter);
    }

    @GET
    @Path("{secret}")
    @Does(Verb.FOLLOW_CHAPTER)
    public TemplateInstance confirm(String place, String secret) {
        ChapterOnSite chapter = reading.theChapter(place);
        return confirming(chapter, following.canConfirm(place, secret));
    }

    @POST
    @Path("{secret}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.FOLLOW_CHAPTER)
    public Response confirmNow(String place, String secret) {
        ChapterOnSite chapter = reading.theChapter(place);
        try {
            following.confirm(place, secret);
            return Html.seeOther(chapter.path() + "/follow/confirmed");
        } catch (Refused refusal) {
            return Html.refused(refusal, confirming(chapter, false));
        }
    }

    private TemplateInstance asking(ChapterOnSite chapter, Form form) {
        return new Follow(page(chapter, words().title(chapter.name())), chapter, form);
    }

    private TemplateInstance confirming(ChapterOnSite chapter, boolean works) {
        return new FollowConfirm(page(chapter, works ? words().really(chapter.name()) : words().usedUp()), chapter, works);
    }

    private FollowingWords words() {
        return current.language().words(FollowingWords.class);
    }

    static Page page(ChapterOnSite chapter, String title) {
        Page page = Page.titled(title).confidential();
        return chapter.isUnderUmbrella() ? page : page.unbranded();
    }
}
