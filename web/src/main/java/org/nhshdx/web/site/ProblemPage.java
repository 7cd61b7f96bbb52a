package org.nhshdx.web.site;

import io.quarkus.arc.Arc;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nhshdx.tenant.people.MovedChapters;
import org.nhshdx.tenant.problem.ErrorPage;
import org.nhshdx.tenant.problem.Problem;
import org.nhshdx.web.language.CurrentLanguage;
import org.nhshdx.web.language.Language;
import org.nhshdx.web.language.TroubleWords;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Page;
import org.nhshdx.web.layout.SignedIn;

/** What people see when a page isn't there, isn't theirs or didn't work: what happened, and the way on. */
@ApplicationScoped
class ProblemPage implements ErrorPage {

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Trouble(Page page, String headline, String reason, String sentence, String detail, Optional<String> moved, Optional<WayBack> back)
            implements TemplateInstance {}

    private static final Pattern DESK = Pattern.compile("(/organise/|/core-team/chapters/|/core-team/applications/)([a-z0-9-]{1,60})(?:/.*)?");

    @Inject
    SignedIn signedIn;

    @Inject
    MovedChapters chapters;

    @Inject
    WaysBack ways;

    @Inject
    CurrentLanguage current;

    @Override
    public Response of(Problem problem) {
        return Response.status(problem.status())
                .type(Html.TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(trouble(problem, language(problem)).render())
                .build();
    }

    private Trouble trouble(Problem problem, Language language) {
        TroubleTold told = TroubleTold.of(problem.status(), language.words(TroubleWords.class));
        Page page = Page.titled(told.headline() + " – NHSHDx").unlisted();
        Trouble trouble = new Trouble(page, told.headline(), problem.reason(), sentence(problem, told), detail(problem), moved(problem),
                ways.from(problem));
        trouble.setLocale(language.locale());
        return trouble;
    }

    /** That of the address, also where there is no page; our own mistakes are told without it, so the request knows. */
    private Language language(Problem problem) {
        boolean isMarked = Language.WELSH.marks(problem.instance());
        boolean isAsked = Arc.container().requestContext().isActive() && current.language() == Language.WELSH;
        return isMarked || isAsked ? Language.WELSH : Language.ENGLISH;
    }

    /**
     * A desk that was found at its place's address, and isn't any more because its application ended without a yes. An address
     * that no page has is refused where nobody's session may be read, and never was a desk's.
     */
    private Optional<String> moved(Problem problem) {
        Matcher desk = DESK.matcher(problem.status() == 404 ? problem.instance() : "");
        return desk.matches() && BlockingOperationControl.isBlockingAllowed()
                ? signedIn.asker().flatMap(by -> chapters.from(by, desk.group(2))).map(now -> desk.group(1) + now)
                : Optional.empty();
    }

    /** Whoever is of the core team may do all that stands under its desk, but to a chapter they are in. */
    private String sentence(Problem problem, TroubleTold told) {
        boolean atTheCoreTeams = problem.instance().startsWith("/core-team");
        if (problem.status() != 403 || !atTheCoreTeams) {
            return told.sentence();
        }
        return signedIn.isCoreTeam()
                ? "You are in this chapter yourself, and nobody decides on their own chapter. Somebody else of the core team does."
                : "You are signed in, but this is for the core team.";
    }

    /** Our own mistakes carry their number, refusals their reason; what the framework refuses says nothing of use. */
    private static String detail(Problem problem) {
        boolean mistake = problem.status() >= 500 && problem.instance().startsWith("urn:uuid:");
        return mistake ? problem.instance().substring("urn:uuid:".length()) : "";
    }
}
