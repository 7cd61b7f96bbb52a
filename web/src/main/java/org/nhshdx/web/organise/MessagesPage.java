package org.nhshdx.web.organise;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.nhshdx.tenant.message.SentReader;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Html;

/** What was sent to a chapter's followers and organisers, and to how many; never to whom. */
@Path("/organise/{place}/messages")
public class MessagesPage {

    @CheckedTemplate(basePath = "organise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Messages(Desk desk, SentReader.OnDesk sent) implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    SentReader reader;

    @GET
    @Does(Verb.READ_DESK)
    @Produces(Html.TYPE)
    public TemplateInstance show() {
        return new Messages(desk.page("Messages", "messages"), reader.onDesk(desk.id()));
    }
}
