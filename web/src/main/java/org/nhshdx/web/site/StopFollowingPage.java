package org.nhshdx.web.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.nhshdx.tenant.follower.Following;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.site.ChapterOnSite;
import org.nhshdx.tenant.site.Reading;
import org.nhshdx.web.language.CurrentLanguage;
import org.nhshdx.web.language.FollowingWords;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Page;

/** Where a follower stops, with the link in each message; their mail program does the same by itself (RFC 8058). */
@Path("/x/{place}/followers/{secret}")
@Produces(Html.TYPE)
public class StopFollowingPage {

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FollowStop(Page page, ChapterOnSite chapter) implements TemplateInstance {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FollowStopped(Page page, ChapterOnSite chapter) implements TemplateInstance {}

    @Inject
    Reading reading;

    @Inject
    Following following;

    @Inject
    CurrentLanguage current;

    /** Looking stops nothing: programs look at links in mail too. */
    @GET
    @Does(Verb.FOLLOW_CHAPTER)
    public TemplateInstance show(String place, String secret) {
        ChapterOnSite chapter = reading.theChapter(place);
        return !following.canStop(place, secret) ? stopped(chapter) : new FollowStop(FollowPage.page(chapter, words().stopTitle(chapter.name())), chapter);
    }

    /** Says so at once, without leading on, as mail programs ask for. */
    @POST
    @Does(Verb.FOLLOW_CHAPTER)
    public TemplateInstance stop(String place, String secret) {
        ChapterOnSite chapter = reading.theChapter(place);
        following.stop(place, secret);
        return stopped(chapter);
    }

    private FollowStopped stopped(ChapterOnSite chapter) {
        return new FollowStopped(FollowPage.page(chapter, words().stopped(chapter.name())), chapter);
    }

    private FollowingWords words() {
        return current.language().words(FollowingWords.class);
    }
}
