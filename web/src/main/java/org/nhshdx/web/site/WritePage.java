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
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.relay.WordsToChapter;
import org.nhshdx.tenant.relay.WritingToChapters;
import org.nhshdx.tenant.site.ChapterOnSite;
import org.nhshdx.tenant.site.Reading;
import org.nhshdx.web.language.CurrentLanguage;
import org.nhshdx.web.language.LetterWords;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Page;
import org.nhshdx.web.layout.Trap;

/** Where anybody writes to a chapter's organisers without learning their addresses; outside the umbrella, to the core team. */
@Path("/x/{place}/write")
@Produces(Html.TYPE)
public class WritePage {

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Write(Page page, ChapterOnSite chapter, Form form) implements TemplateInstance {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WriteOutside(Page page, ChapterOnSite chapter, String words) implements TemplateInstance {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Written(Page page, ChapterOnSite chapter) implements TemplateInstance {}

    @Inject
    Reading reading;

    @Inject
    WritingToChapters writing;

    @Inject
    CurrentLanguage current;

    @GET
    @Does(Verb.WRITE_TO_CHAPTER)
    public TemplateInstance ask(String place) {
        return page(reading.theChapter(place), Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.WRITE_TO_CHAPTER)
    public Response write(String place, MultivaluedMap<String, String> sent, HttpServerRequest request) {
        ChapterOnSite chapter = reading.theChapter(place);
        Form form = Form.typed(sent);
        try {
            Trap.check(form);
            var words = WordsToChapter.typed(form.value("name"), form.value("email"), form.value("words"));
            writing.write(chapter.slug(), words, request.remoteAddress().hostAddress());
            return Html.seeOther(chapter.path() + "/write/sent");
        } catch (Refused refusal) {
            return Html.refused(refusal, page(chapter, form.refused(refusal)));
        }
    }

    @GET
    @Path("sent")
    @Does(Verb.WRITE_TO_CHAPTER)
    public TemplateInstance sent(String place) {
        ChapterOnSite chapter = reading.theChapter(place);
        return new Written(about(chapter, words().sentTitle(chapter.name())), chapter);
    }

    private TemplateInstance page(ChapterOnSite chapter, Form form) {
        Page page = about(chapter, words().title(chapter.name()));
        return chapter.isUnderUmbrella() ? new Write(page, chapter, form) : new WriteOutside(page, chapter, form.value("words"));
    }

    private Page about(ChapterOnSite chapter, String title) {
        Page page = Page.titled(title)
                .described(words().described())
                .at(chapter.path() + "/write")
                .unlisted();
        return chapter.isUnderUmbrella() ? page : page.unbranded();
    }

    private LetterWords words() {
        return current.language().words(LetterWords.class);
    }
}
