package org.nhshdx.web.coreteam;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.nhshdx.tenant.charter.CharterDifference;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.version.DraftReader;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Html;

/** What the draft changes of the version it began with, word by word. */
@Path(DraftDifferencePage.PATH)
public class DraftDifferencePage {

    static final String PATH = CharterDraftPage.PATH + "/difference";

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DraftCompared(Desk desk, CharterDifference difference) implements TemplateInstance {}

    @Inject
    DraftReader reader;

    @GET
    @Produces(Html.TYPE)
    @Does(Verb.READ_CHARTER_DRAFT)
    public TemplateInstance show() {
        return new DraftCompared(CoreTeamDesk.page("What differs", CharterVersionsPage.PATH), reader.difference());
    }
}
