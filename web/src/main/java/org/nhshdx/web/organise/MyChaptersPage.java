package org.nhshdx.web.organise;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.nhshdx.tenant.people.MyChapter;
import org.nhshdx.tenant.people.MyChapters;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Html;

/** Where somebody who has signed in begins: the chapters they are in, or how to start one. */
@Path("/organise")
public class MyChaptersPage {

    @CheckedTemplate(basePath = "organise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Mine(Desk desk, Asker asker, List<MyChapter> chapters) implements TemplateInstance {}

    @Inject
    MyChapters chapters;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.LIST_OWN_CHAPTERS)
    @Produces(Html.TYPE)
    public TemplateInstance show() {
        return new Mine(Desk.of("Your chapters").at("/organise"), person.asker(), chapters.of(person.asker()));
    }
}
