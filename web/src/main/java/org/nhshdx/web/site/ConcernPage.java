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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.core.concern.ConcernKind;
import org.nhshdx.core.concern.ConcernReference;
import org.nhshdx.core.digest.Secret;
import org.nhshdx.tenant.concern.ConcernReport;
import org.nhshdx.tenant.concern.ReportingConcerns;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.FormToken;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Option;
import org.nhshdx.web.layout.Page;
import org.nhshdx.web.layout.Trap;
import org.nhshdx.web.words.Concerns;

/** Where anybody reports a concern to the core team, or looks one up with the reference they were given. */
@Path("/concern")
@Produces(Html.TYPE)
public class ConcernPage {

    private static final Map<ConcernKind, String> HINTS = Map.of(
            ConcernKind.CONDUCT, "Somebody was bullied, harassed or put at risk, on a day or online.",
            ConcernKind.ACCESS, "A page, a form or a place shut somebody out.",
            ConcernKind.NAME, "Somebody uses NHSHDx’s name, mark or posters who may not, or for what they may not.",
            ConcernKind.SOMETHING_ELSE, "A day that isn’t safe, a charge for a ticket, or whatever else worries you.");

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReportConcern(Page page, Form form, List<Option> kinds, List<Option> coreTeam) implements TemplateInstance {}

    @Inject
    ReportingConcerns reporting;

    @Inject
    FormToken token;

    @GET
    @Does(Verb.REPORT_CONCERN)
    public Response ask(@RestQuery Optional<String> page, @RestQuery Optional<String> kind, @RestQuery Optional<String> reference) {
        Form form = Form.holding(Map.of("page", page.orElse(""), "kind", kind.orElse(""), "reference", reference.orElse("")));
        if (reference.isEmpty()) {
            return Html.page(200, page(form));
        }
        return ConcernReference.typed(reference.get())
                .map(found -> Html.seeOther(ConcernTurnPage.PATH + found))
                .orElseGet(() -> Html.page(422, page(form.wrong("reference", "A reference is three times four signs, such as 7K4M-QPXB-2N9D."))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.REPORT_CONCERN)
    public Response report(MultivaluedMap<String, String> sent, HttpServerRequest request) {
        Form form = Form.typed(sent);
        try {
            Trap.check(form);
            ConcernReport report = ConcernReport.typed(
                    form.value("kind"), form.value("page"), form.value("place"), form.value("unknownPlace"), form.value("words"), form.value("reach"),
                    form.values("keepFrom"));
            Secret ofBrowser = new Secret(form.value(token.name()));
            return Html.seeOther(ConcernTurnPage.PATH + reporting.report(report, ofBrowser, request.remoteAddress().hostAddress()));
        } catch (Refused refusal) {
            return Html.refused(refusal, page(form.refused(refusal)));
        }
    }

    private ReportConcern page(Form form) {
        List<Option> kinds = Stream.of(ConcernKind.values())
                .map(kind -> new Option(kind.code(), Concerns.inWords(kind), HINTS.get(kind)))
                .toList();
        List<Option> coreTeam = reporting.coreTeam().stream().map(one -> Option.of(one.id().toString(), one.name())).toList();
        Page page = Page.titled("Report a concern – NHSHDx")
                .described("Tell the core team that something is wrong, with your name or without.")
                .at("/concern");
        return new ReportConcern(page, form, kinds, coreTeam);
    }
}
