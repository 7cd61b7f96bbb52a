package org.nhshdx.web.organise;

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
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.tenant.page.PageReader;
import org.nhshdx.tenant.page.SectionOnDesk;
import org.nhshdx.tenant.page.WritingPage;
import org.nhshdx.tenant.page.WrittenWords;
import org.nhshdx.tenant.people.ChapterOnDesk;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Autosave;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.words.Standings;

/** One section of a chapter's page: its draft, how that reads, and publishing it. */
@Path("/organise/{place}/page/{section}")
@Produces(Html.TYPE)
public class SectionPage {

    @CheckedTemplate(basePath = "organise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SectionEditor(
            Desk desk, ChapterOnDesk chapter, SectionOnDesk section, Form form, int version, String preview,
            List<Theirs> theirs, String saved)
            implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    PageReader reader;

    @Inject
    WritingPage writing;

    @Inject
    Autosave autosave;

    @GET
    @Does(Verb.EDIT_PAGE)
    public TemplateInstance ask(String section, @RestQuery Optional<String> saved) {
        SectionOnDesk now = reader.section(desk.id(), section);
        String starter = now.isBlank() ? reader.starter(desk.id(), section) : "";
        Form form = Form.holding(stored(now));
        return page(now, starter.isEmpty() ? form : form.with("draft", starter), List.of(), Autosave.told(saved));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({Html.TYPE, MediaType.APPLICATION_JSON})
    @Does(Verb.EDIT_PAGE)
    public Response write(String section, MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        try {
            writing.write(desk.asker(), desk.id(), section, words(form), Versions.seen(form));
            return autosave.asks()
                    ? autosave.saved("version", String.valueOf(reader.section(desk.id(), section).version()))
                    : autosave.saved(desk.at("page/" + section));
        } catch (Refused refusal) {
            return autosave.asks() ? autosave.refused(refusal) : again(section, form.refused(refusal), refusal);
        }
    }

    /** How what was typed would read, before anything is saved. */
    @POST
    @Path("reading")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.EDIT_PAGE)
    public TemplateInstance read(String section, MultivaluedMap<String, String> sent) {
        SectionOnDesk now = reader.section(desk.id(), section);
        return page(now, Form.typed(sent), List.of(), "");
    }

    /** Publishes what its writer sees: the words in the form, which are saved first. */
    @POST
    @Path("publication")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.PUBLISH_PAGE)
    public Response publish(String section, MultivaluedMap<String, String> sent) {
        Form form = complete(Form.typed(sent), reader.section(desk.id(), section));
        try {
            writing.writeAndPublish(desk.asker(), desk.id(), section, words(form), Versions.seen(form));
            return Html.seeOther(desk.at("page"));
        } catch (Refused refusal) {
            return again(section, form.refused(refusal), refusal);
        }
    }

    private Response again(String section, Form form, Refused refusal) {
        SectionOnDesk now = reader.section(desk.id(), section);
        return Html.refused(refusal, page(now, form, Theirs.otherThan(form, stored(now)), ""));
    }

    private SectionEditor page(SectionOnDesk section, Form form, List<Theirs> theirs, String saved) {
        // What was typed keeps the version it was made from, until its writer has been told of a newer one.
        int version = form.answered("version") && form.advice("version").isEmpty() ? Versions.seen(form) : section.version();
        return new SectionEditor(
                desk.page(Standings.inWords(section), "page"), desk.chapter(), section, form, version, form.value("draft"), theirs, saved);
    }

    /** What wasn't sent at all stays as it is saved, lest a page opened long ago publish nothing in its place. */
    private static Form complete(Form sent, SectionOnDesk now) {
        Form form = sent;
        for (Map.Entry<String, String> one : stored(now).entrySet()) {
            form = form.fields().contains(one.getKey()) ? form : form.with(one.getKey(), one.getValue());
        }
        return form;
    }

    private static WrittenWords words(Form form) {
        return new WrittenWords(form.value("title"), form.value("draft"));
    }

    private static Map<String, String> stored(SectionOnDesk section) {
        return section.kind().isFree()
                ? Map.of("title", section.title(), "draft", section.draft())
                : Map.of("draft", section.draft());
    }
}
