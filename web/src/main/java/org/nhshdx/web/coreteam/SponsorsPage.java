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
import org.nhshdx.core.event.SponsorAnswer;
import org.nhshdx.tenant.judgement.DecidingForAll;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.tenant.sponsor.RegisteredSponsor;
import org.nhshdx.tenant.sponsor.SponsorReader;
import org.nhshdx.tenant.sponsor.SponsorSearch;
import org.nhshdx.tenant.sponsor.UnheardSponsor;
import org.nhshdx.tenant.sponsor.UnheardSponsors;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Pager;

/** The register of sponsors that all chapters share: who was heard of, cleared, refused and why, and who waits for that. */
@Path(SponsorsPage.PATH)
@Produces(Html.TYPE)
public class SponsorsPage {

    static final String PATH = "/core-team/sponsors";

    private static final int WAITING = 20;

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Sponsors(
            Desk desk, PageOf<UnheardSponsor> waiting, PageOf<RegisteredSponsor> register, SponsorSearch search, Pager pager,
            Form form, int seen) implements TemplateInstance {}

    @Inject
    DecidingForAll deciding;

    @Inject
    SponsorReader reader;

    @Inject
    UnheardSponsors unheard;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.CLEAR_SPONSOR)
    public TemplateInstance show(
            @RestQuery Optional<String> page, @RestQuery Optional<String> answer, @RestQuery Optional<String> named) {
        return page(PageAsked.of(page, Optional.empty()), SponsorSearch.of(answer, named), Form.empty(), 0);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.CLEAR_SPONSOR)
    public Response decide(MultivaluedMap<String, String> sent) {
        return tryTo(sent, form -> {
            if (!form.answered("cleared")) {
                throw Refused.invalid("cleared", "Say whether the sponsor may be thanked.");
            }
            deciding.decide(person.asker(), form.value("name"),
                    new SponsorAnswer(form.has("cleared", "yes"), form.value("reason"), form.value("note")),
                    DecisionForm.seen(form));
        });
    }

    @POST
    @Path("spellings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.CLEAR_SPONSOR)
    public Response join(MultivaluedMap<String, String> sent) {
        return tryTo(sent, form -> deciding.join(person.asker(), form.value("known"), form.value("spelling")));
    }

    private Response tryTo(MultivaluedMap<String, String> sent, Deed deed) {
        Form form = Form.typed(sent);
        try {
            deed.does(form);
            return Html.seeOther(PATH);
        } catch (Refused refusal) {
            return Html.refused(refusal, page(
                    PageAsked.of(Optional.empty(), Optional.empty()), SponsorSearch.of(Optional.empty(), Optional.empty()),
                    form.refused(refusal), nowSeen(form, refusal)));
        }
    }

    /** A refusal because of what a colleague decided tells that, so that the next try has read it. */
    private int nowSeen(Form form, Refused refusal) {
        return refusal.kind() == Refused.Kind.CONFLICT ? reader.timesDecided(form.value("name")) : DecisionForm.seen(form);
    }

    private Sponsors page(PageAsked asked, SponsorSearch search, Form form, int seen) {
        PageOf<RegisteredSponsor> entries = reader.list(search, asked);
        return new Sponsors(
                CoreTeamDesk.page("Sponsors", PATH), unheard.list(person.asker(), new PageAsked(1, WAITING)), entries, search,
                Pager.of(entries, PATH, "answer", search.answer(), "named", search.named()), form, seen);
    }

    /** What was asked for with a form. */
    private interface Deed {
        void does(Form form);
    }
}
