package org.nhshdx.web.handbook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.stream.Stream;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.handbook.Handbook;
import org.nhshdx.tenant.handbook.HandbookPage;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Page;
import org.nhshdx.web.layout.Section;

/** The handbook: its contents, and any page that only has to be read. */
@Path("/handbook")
@Produces(Html.TYPE)
public class HandbookSitePage {

    @CheckedTemplate(basePath = "handbook", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Contents(Page page, List<Stage> stages, int things) implements TemplateInstance {}

    @CheckedTemplate(basePath = "handbook", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OnePage(Page page, OpenPage open) implements TemplateInstance {}

    @Inject
    Charters charters;

    @GET
    @Does(Verb.READ_PUBLIC)
    public TemplateInstance contents() {
        Page page = Page.titled("The handbook – NHSHDx")
                .described("How to run a local hack day for health and care, from the first idea to afterwards.")
                .at("/handbook")
                .in(Section.HANDBOOK);
        return new Contents(page, Stage.all(), Handbook.pages().stream().mapToInt(one -> one.items().size()).sum());
    }

    @GET
    @Path("{page}")
    @Does(Verb.READ_PUBLIC)
    public TemplateInstance show(String page) {
        OpenPage open = Handbook.page(page)
                .map(text -> OpenPage.at(text, charters.inForce()))
                .orElseThrow(() -> Refused.notFound("The handbook has no such page."));
        return new OnePage(open.page(), open);
    }

    /** A part of the work and the pages about it. */
    public record Stage(String name, List<HandbookPage> pages) {

        static List<Stage> all() {
            Stream<String> names = Handbook.pages().stream().map(HandbookPage::stage).distinct();
            return names.map(name -> new Stage(name, pagesOf(name))).toList();
        }

        private static List<HandbookPage> pagesOf(String stage) {
            return Handbook.pages().stream().filter(page -> page.stage().equals(stage)).toList();
        }
    }
}
