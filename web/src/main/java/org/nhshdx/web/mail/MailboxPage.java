package org.nhshdx.web.mail;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.tenant.message.Mailbox;
import org.nhshdx.tenant.message.Mailbox.Shown;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Page;
import org.nhshdx.web.layout.Site;

/** Where development reads what it sends; neither this page nor its reader is in the packaged application. */
@Path("/dev/mailbox")
@IfBuildProfile(anyOf = {"dev", "test"})
public class MailboxPage {

    @CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MailboxOfAll(Page page, List<Shown> messages) implements TemplateInstance {}

    @CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MailboxMessage(Page page, Shown message, String home, Optional<String> stop, String text) implements TemplateInstance {}

    @Inject
    Mailbox mailbox;

    @Inject
    MailWords words;

    @Inject
    Site site;

    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(Html.TYPE)
    public TemplateInstance show() {
        return new MailboxOfAll(Page.titled("Mailbox").confidential(), mailbox.latest());
    }

    @GET
    @Path("/{message}")
    @Does(Verb.READ_PUBLIC)
    @Produces(Html.TYPE)
    public TemplateInstance show(String message) {
        Shown found = mailbox.message(id(message)).orElseThrow(MailboxPage::nothing);
        Optional<String> stop = found.stopPath().map(site::address);
        return new MailboxMessage(
                Page.titled(found.words().subject()).confidential(), found, site.address("/"), stop, words.text(found.words(), stop));
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException unreadable) {
            throw nothing();
        }
    }

    private static Refused nothing() {
        return Refused.notFound("There is no such message.");
    }
}
