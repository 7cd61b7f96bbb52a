package org.nhshdx.web.coreteam;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.coreteam.Precedent;
import org.nhshdx.tenant.coreteam.PrecedentSearch;
import org.nhshdx.tenant.coreteam.Precedents;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Option;
import org.nhshdx.web.layout.Pager;

/** What the core team decided before, by principle, outcome, kind of case and words. */
@Path(PrecedentsPage.PATH)
public class PrecedentsPage {

    static final String PATH = "/core-team/precedents";
    private static final int ON_A_PAGE = 20;

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Decided(
            Desk desk, PageOf<Precedent> found, Pager pager, Form form, List<Option> principles, List<Option> outcomes,
            List<Option> kinds)
            implements TemplateInstance {}

    @Inject
    Precedents precedents;

    @Inject
    Charters charters;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.READ_PRECEDENTS)
    @Produces(Html.TYPE)
    public TemplateInstance show(
            @RestQuery Optional<String> principle, @RestQuery Optional<String> outcome, @RestQuery Optional<String> kind,
            @RestQuery Optional<String> words, @RestQuery Optional<String> page) {
        PrecedentSearch search = PrecedentSearch.kindly(principle, outcome, kind, words);
        PageOf<Precedent> found = precedents.page(person.asker(), search, PageAsked.kindly(page, ON_A_PAGE));
        Map<String, String> asked = Map.of(
                "principle", search.principle(), "outcome", search.outcome().map(Precedent.Outcome::code).orElse(""),
                "kind", search.kind().map(Precedent.Kind::code).orElse(""), "words", search.words());
        return new Decided(
                CoreTeamDesk.page("Precedents", PATH), found, pager(found, asked), Form.holding(asked), principles(),
                Stream.of(Precedent.Outcome.values()).map(one -> Option.of(one.code(), PrecedentWords.inWords(one))).toList(),
                Stream.of(Precedent.Kind.values()).map(one -> Option.of(one.code(), PrecedentWords.inWords(one))).toList());
    }

    private static Pager pager(PageOf<Precedent> found, Map<String, String> asked) {
        return Pager.of(
                found, PATH, "principle", asked.get("principle"), "outcome", asked.get("outcome"), "kind", asked.get("kind"),
                "words", asked.get("words"));
    }

    private List<Option> principles() {
        return charters.inForce().promises().stream()
                .map(promised -> Option.of(promised.principle().id(), promised.principle().id()))
                .toList();
    }
}
