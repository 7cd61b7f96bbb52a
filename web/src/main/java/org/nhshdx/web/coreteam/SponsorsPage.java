package org.nhshdx.web.coreteam;

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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.core.event.SponsorEntry;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.tenant.sponsor.SponsorRegister;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Pager;

/** The register of sponsors that all chapters share: who was cleared or refused, and why. */
@Path(SponsorsPage.PATH)
@Produces(Html.TYPE)
public class SponsorsPage {

    static final String PATH = "/core-team/sponsors";

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Sponsors(Desk desk, PageOf<SponsorEntry> register, Pager pager, Form form) implements TemplateInstance {}

    @Inject
    SponsorRegister register;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.CLEAR_SPONSOR)
    public TemplateInstance show(@RestQuery Optional<String> page) {
        return page(PageAsked.of(page, Optional.empty()), Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.CLEAR_SPONSOR)
    public Response decide(MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        try {
            if (!form.answered("cleared")) {
                throw Refused.invalid("cleared", "Say whether the sponsor may be thanked.");
            }
            register.decide(person.asker(), form.value("name"), form.has("cleared", "yes"), form.value("reason"));
            return Html.seeOther(PATH);
        } catch (Refused refusal) {
            return Html.refused(refusal, page(PageAsked.of(Optional.empty(), Optional.empty()), form.refused(refusal)));
        }
    }

    private Sponsors page(PageAsked asked, Form form) {
        PageOf<SponsorEntry> entries = register.list(asked);
        return new Sponsors(CoreTeamDesk.page("Sponsors", PATH), entries, Pager.of(entries, PATH), form);
    }
}
