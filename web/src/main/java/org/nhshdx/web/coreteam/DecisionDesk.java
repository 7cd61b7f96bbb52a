package org.nhshdx.web.coreteam;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.nhshdx.tenant.application.DecisionReader;
import org.nhshdx.tenant.application.ForDecision;
import org.nhshdx.tenant.call.CallOnDesk;
import org.nhshdx.tenant.call.CallReader;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.event.ClashesAhead;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Option;
import org.nhshdx.web.organise.AnswerInWords;
import org.nhshdx.web.words.FindingInWords;

/** The page of one application's decision, drawn again after each of its forms: done, refused or with a letter to read. */
@RequestScoped
class DecisionDesk {

    static final String APPLICATIONS = "/core-team/applications/";

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ApplicationDecision(
            Desk desk, ForDecision file, ClashesAhead.Ahead ahead, String at, List<AnswerInWords> answers,
            List<FindingInWords> findings, Form form, List<Option> principles, List<Option> colleagues, List<Unsent> unsent,
            List<CallOnDesk> calls)
            implements TemplateInstance {}

    @Inject
    DecisionReader reader;

    @Inject
    ClashesAhead clashes;

    @Inject
    Charters charters;

    @Inject
    CallReader calls;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    /** Writes the letter that goes with a form. */
    interface Writer {
        String write(DecisionForm form);
    }

    Asker asker() {
        return person.asker();
    }

    UUID id() {
        return chapter.id();
    }

    ForDecision file() {
        return reader.forDecision(asker(), id());
    }

    /** Does it and leads on, or shows the page again with the advice and every word. */
    Response attempt(DecisionForm sent, DecisionForm.Deed deed) {
        try {
            deed.does(sent);
            return Html.seeOther(APPLICATIONS + file().application().slug());
        } catch (Refused refusal) {
            return Html.refused(refusal, page(file(), sent.refused(refusal)));
        }
    }

    /** Shows the page again with the letter that would be sent, to be changed or not. */
    Response propose(DecisionForm sent, Writer writer) {
        try {
            return Response.ok(page(file(), sent.withLetter(writer.write(sent)))).build();
        } catch (Refused refusal) {
            return Html.refused(refusal, page(file(), sent.refused(refusal)));
        }
    }

    ApplicationDecision page(ForDecision file, Form form) {
        List<Option> principles = charters.inForce().promises().stream()
                .map(promised -> new Option(promised.principle().id(), promised.statement(), promised.principle().id()))
                .toList();
        return new ApplicationDecision(
                CoreTeamDesk.page(file.application().name(), "/core-team"), file, clashes.of(id()),
                APPLICATIONS + file.application().slug(), AnswerInWords.of(file.application().answers()),
                FindingInWords.of(charters.inForce(), file.application().examination()), form, principles,
                file.colleagues().stream().map(one -> Option.of(one.id().toString(), one.name())).toList(),
                file.isYoursToDecide() ? List.of() : Unsent.in(form), calls.coming(id()));
    }
}
