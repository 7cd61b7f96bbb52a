package org.nhshdx.web.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.site.ChapterOnSite;
import org.nhshdx.tenant.site.Reading;
import org.nhshdx.web.language.CurrentLanguage;
import org.nhshdx.web.language.GroupWords;
import org.nhshdx.web.language.Language;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Page;
import org.nhshdx.web.layout.Site;

/** A chapter's own page: its next day first, then what a day is like and who is behind it. */
@Path("/x/{place}")
public class ChapterSitePage {

    private static final int LONG_NAME = 13;

    @Inject
    Reading reading;

    @Inject
    Site site;

    @Inject
    CurrentLanguage current;

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChapterSite(Page page, ChapterOnSite chapter, boolean longName, boolean preview, String previewOf) implements TemplateInstance {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChapterOutside(Page page, ChapterOnSite chapter) implements TemplateInstance {}

    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(Html.TYPE)
    public TemplateInstance show(String place) {
        ChapterOnSite chapter = reading.theChapter(place);
        return chapter.isUnderUmbrella() ? inside(chapter, current.language()) : outside(chapter, current.language().words(GroupWords.class));
    }

    ChapterSite inside(ChapterOnSite chapter, Language language) {
        Page page = Page.titled(chapter.name())
                .described(language.words(GroupWords.class).described(chapter.place()))
                .at(chapter.path())
                .pictured(LinkPictureAnswers.address(chapter), LinkPictureWords.of(chapter, language))
                .saying(EventLinkedData.of(chapter, language, site));
        return new ChapterSite(page, chapter, hasLongName(chapter), false, "");
    }

    /**
     * The same page for its own organisers before it is public, watermarked.
     *
     * @param desk the address of their desk, for the way back; empty where it stands in a frame on the desk itself
     */
    public TemplateInstance preview(ChapterOnSite chapter, String desk) {
        Page page = Page.titled("Preview: " + chapter.name()).confidential();
        return new ChapterSite(page, chapter, hasLongName(chapter), true, desk);
    }

    private static boolean hasLongName(ChapterOnSite chapter) {
        return chapter.place().length() >= LONG_NAME;
    }

    private static ChapterOutside outside(ChapterOnSite chapter, GroupWords words) {
        Page page = Page.titled(words.outsideTitle(chapter.place()))
                .described(words.outsideDescribed())
                .at(chapter.path())
                .unlisted()
                .unbranded();
        return new ChapterOutside(page, chapter);
    }
}
