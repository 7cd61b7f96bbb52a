package org.nhshdx.web.coreteam;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.licence.ReadingForDecision;
import org.nhshdx.tenant.licence.RequestForDecision;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Option;
import org.nhshdx.web.words.Assets;
import org.nhshdx.web.words.FindingInWords;

/** The page of one request's decision, drawn again after each of its forms: done, refused or with a letter to read. */
@RequestScoped
class AssetRequestDesk {

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AssetRequestDecision(
            Desk desk, RequestForDecision file, String at, List<FindingInWords> ofTheChapter, List<FindingInWords> ofTheEvent,
            List<Option> uses, List<Option> principles, Form form, List<Unsent> unsent) implements TemplateInstance {}

    @Inject
    ReadingForDecision reader;

    @Inject
    Charters charters;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    Asker asker() {
        return person.asker();
    }

    UUID id() {
        return chapter.id();
    }

    static UUID id(String request) {
        try {
            return UUID.fromString(request);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    /** As it is opened: everything granted as it was asked for, until somebody wants less of it. */
    TemplateInstance opened(String request) {
        RequestForDecision file = file(request);
        MultivaluedMap<String, String> words = new MultivaluedHashMap<>();
        file.request().uses().forEach(use -> words.add("grant.uses", use.code()));
        LocalDate until = file.request().until();
        words.putSingle("grant.until.day", String.valueOf(until.getDayOfMonth()));
        words.putSingle("grant.until.month", String.valueOf(until.getMonthValue()));
        words.putSingle("grant.until.year", String.valueOf(until.getYear()));
        return page(file, Form.typed(words));
    }

    /** Does it and leads on, or shows the page again with the advice and every word. */
    Response attempt(String request, DecisionForm sent, DecisionForm.Deed deed) {
        try {
            deed.does(sent);
            return Html.seeOther(at(file(request)));
        } catch (Refused refusal) {
            return Html.refused(refusal, page(file(request), sent.refused(refusal)));
        }
    }

    /** Shows the page again with the letter that would be sent, to be changed or not. */
    Response propose(String request, DecisionForm sent, DecisionDesk.Writer writer) {
        try {
            return Response.ok(page(file(request), sent.withLetter(writer.write(sent)))).build();
        } catch (Refused refusal) {
            return Html.refused(refusal, page(file(request), sent.refused(refusal)));
        }
    }

    private RequestForDecision file(String request) {
        return reader.of(asker(), id(), id(request));
    }

    private static String at(RequestForDecision file) {
        return CoreTeamDesk.CHAPTERS + "/" + file.slug() + "/asset-requests/" + file.request().id();
    }

    private AssetRequestDecision page(RequestForDecision file, Form form) {
        Charter charter = charters.inForce();
        List<Option> uses = file.request().uses().stream().map(use -> Option.of(use.code(), Assets.title(use))).toList();
        List<Option> principles = charter.promises().stream()
                .map(promised -> new Option(promised.principle().id(), promised.statement(), promised.principle().id()))
                .toList();
        return new AssetRequestDecision(
                CoreTeamDesk.page(file.name() + " asks to use brand assets", "/core-team"), file, at(file),
                open(FindingInWords.of(charter, file.chapter())),
                file.event().map(found -> open(FindingInWords.of(charters.numbered(found.charterVersion()), found))).orElse(List.of()),
                uses, principles, form, file.isOpenToYou() ? List.of() : Unsent.in(form));
    }

    /** What needs a look: neither what is kept nor what only time can tell. */
    private static List<FindingInWords> open(List<FindingInWords> findings) {
        return findings.stream().filter(one -> !Set.of("kept", "unmeasured").contains(one.outcome())).toList();
    }
}
