package org.nhshdx.web.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestPath;
import org.nhshdx.tenant.charter.CharterDifference;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Page;
import org.nhshdx.web.layout.Section;

/** What differs between two versions of the charter, for people: stricter, looser, new, gone, and every word. */
@Path("/charter/{before}/compare/{after}")
public class CharterComparisonPage {

    @Inject
    Charters charters;

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CharterCompared(Page page, CharterDifference difference) implements TemplateInstance {}

    @GET
    @Does(Verb.READ_CHARTER)
    @Produces(Html.TYPE)
    public TemplateInstance show(@RestPath String before, @RestPath String after) {
        CharterDifference difference = CharterDifference.between(charters.asked(before), charters.asked(after));
        Page page = Page.titled("The charter, from version %s to version %s – NHSHDx".formatted(before, after))
                .described("What became stricter or looser, what is new, what is gone, and every word that differs.")
                .at("/charter/%s/compare/%s".formatted(before, after))
                .in(Section.CHARTER);
        return new CharterCompared(page, difference);
    }
}
