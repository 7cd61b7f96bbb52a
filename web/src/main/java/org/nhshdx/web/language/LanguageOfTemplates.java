package org.nhshdx.web.language;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Whatever is drawn for a request is drawn in the language of its address; all else in English.
 *
 * <p>It is always said which: otherwise the browser's own preference would choose the messages (RFC 9110 12.5.4), and one
 * address would answer in two languages.
 */
@ApplicationScoped
class LanguageOfTemplates {

    static final String TWIN = "twin";

    @Inject
    CurrentLanguage current;

    void register(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(this::speak);
    }

    private void speak(TemplateInstance template) {
        boolean isAnswer = Arc.container().requestContext().isActive();
        template.setLocale((isAnswer ? current.language() : Language.ENGLISH).locale());
        template.setAttribute(TWIN, isAnswer ? current.twin() : "");
    }
}
