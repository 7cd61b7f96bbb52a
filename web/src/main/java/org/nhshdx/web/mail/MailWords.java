package org.nhshdx.web.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.nhshdx.core.message.Wording;
import org.nhshdx.web.layout.Site;

/** The words of a message as its reader gets them: as text, and the same as HTML. */
@ApplicationScoped
class MailWords {

    @CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PlainMail(Wording words, String home, Optional<String> stop) implements TemplateInstance {}

    @CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HtmlMail(Wording words, String home, Optional<String> stop) implements TemplateInstance {}

    @Inject
    Site site;

    String text(Wording words, Optional<String> stop) {
        return new PlainMail(words, site.address("/"), stop).render();
    }

    String html(Wording words, Optional<String> stop) {
        return new HtmlMail(words, site.address("/"), stop).render();
    }
}
