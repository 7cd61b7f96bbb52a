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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.tenant.version.ClauseOnDesk;
import org.nhshdx.tenant.version.ClauseSent;
import org.nhshdx.tenant.version.DraftOnDesk;
import org.nhshdx.tenant.version.DraftReader;
import org.nhshdx.tenant.version.DraftingCharters;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Option;
import org.nhshdx.web.organise.Versions;

/** One principle of the draft: how strongly it binds, its figures, its words and its place. */
@Path(CharterDraftPage.PATH + "/principles/{principle}")
@Produces(Html.TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DraftedPrinciplePage {

    private static final Map<Strength, Option> STRENGTHS = Map.of(
            Strength.RULE, new Option("rule", "Rule", "Broken, a day isn't announced. A waiver takes two of us."),
            Strength.DEFAULT, new Option("default", "Default", "Broken, a day isn't announced until one of us waives it."),
            Strength.VALUE, new Option("value", "Value", "Broken, a day goes ahead with advice."));

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DraftedPrinciple(Desk desk, DraftOnDesk draft, ClauseOnDesk clause, List<Option> strengths, int version, Form form)
            implements TemplateInstance {}

    @Inject
    DraftReader reader;

    @Inject
    DraftingCharters drafting;

    @Inject
    CurrentPerson person;

    static String path(String principle) {
        return CharterDraftPage.PATH + "/principles/" + principle;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @Does(Verb.READ_CHARTER_DRAFT)
    public TemplateInstance show(@RestPath String principle) {
        ClauseOnDesk clause = reader.principle(principle);
        Map<String, String> words = new HashMap<>(Map.of(
                "strength", clause.strength().name().toLowerCase(Locale.ROOT), "statement", clause.statement(),
                "reason", clause.reason(), "place", String.valueOf(clause.place())));
        clause.figures().forEach(one -> words.put("figures." + one.figure().name(), one.typed()));
        DraftOnDesk draft = reader.draft();
        return page(draft, clause, draft.version(), Form.holding(words));
    }

    @POST
    @Does(Verb.DRAFT_CHARTER)
    public Response save(@RestPath String principle, MultivaluedMap<String, String> sent) {
        return tryTo(principle, sent, form -> drafting.save(person.asker(), principle, clause(principle, form), Versions.seen(form)));
    }

    @POST
    @Path("place")
    @Does(Verb.DRAFT_CHARTER)
    public Response move(@RestPath String principle, MultivaluedMap<String, String> sent) {
        return tryTo(principle, sent, form -> {
            if (!form.value("place").matches("[1-9]\\d{0,2}")) {
                throw Refused.invalid("place", "Give a whole number, counted from 1.");
            }
            drafting.move(person.asker(), principle, Integer.parseInt(form.value("place")));
        });
    }

    @POST
    @Path("removal")
    @Does(Verb.DRAFT_CHARTER)
    public Response leaveOut(@RestPath String principle, MultivaluedMap<String, String> sent) {
        return tryTo(principle, sent, form -> drafting.leaveOut(person.asker(), principle, Versions.seen(form)));
    }

    private ClauseSent clause(String principle, Form form) {
        Map<String, Object> figures = new HashMap<>();
        reader.principle(principle).figures().forEach(one ->
                figures.put(one.figure().name(), form.value("figures." + one.figure().name())));
        return new ClauseSent(form.value("strength"), figures, form.value("statement"), form.value("reason"), Versions.seen(form));
    }

    private interface Deed {
        void does(Form form);
    }

    private Response tryTo(String principle, MultivaluedMap<String, String> sent, Deed deed) {
        Form form = Form.typed(sent);
        try {
            deed.does(form);
            return Html.seeOther(CharterDraftPage.PATH + "#" + principle);
        } catch (Refused refusal) {
            return again(principle, form, refusal);
        }
    }

    /** Whoever was shown what somebody else saved may save again; whoever only mistyped has still seen what they saw. */
    private Response again(String principle, Form form, Refused refusal) {
        DraftOnDesk draft = reader.draft();
        int version = refusal.kind() == Refused.Kind.CONFLICT ? draft.version() : Versions.seen(form);
        return Html.refused(refusal, page(draft, reader.principle(principle), version, form.refused(refusal)));
    }

    private static DraftedPrinciple page(DraftOnDesk draft, ClauseOnDesk clause, int version, Form form) {
        List<Option> strengths = clause.strengths().stream().map(STRENGTHS::get).toList();
        return new DraftedPrinciple(
                CoreTeamDesk.page("Draft: " + clause.principle(), CharterVersionsPage.PATH), draft, clause, strengths, version, form);
    }
}
