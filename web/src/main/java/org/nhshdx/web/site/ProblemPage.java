package org.nhshdx.web.site;

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
import org.nhshdx.web.language.Language;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Page;
import org.nhshdx.web.layout.SignedIn;

/** What people see when a page isn't there, isn't theirs or didn't work: what happened, and the way on. */
@ApplicationScoped
class ProblemPage implements ErrorPage {

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Trouble(Page page, String headline, String reason, String sentence, String detail, Optional<String> moved) implements TemplateInstance {}

    private static final Pattern DESK = Pattern.compile("(/organise/|/core-team/chapters/|/core-team/applications/)([a-z0-9-]{1,60})(?:/.*)?");

    @Inject
    SignedIn signedIn;

    @Inject
    MovedChapters chapters;

    @Override
    public Response of(Problem problem) {
        return Response.status(problem.status())
                .type(Html.TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(trouble(problem).setLocale(Language.ENGLISH.locale()).render())
                .build();
    }

    private Trouble trouble(Problem problem) {
        String headline = headline(problem.status());
        Page page = Page.titled(headline + " – NHSHDx").unlisted();
        return new Trouble(page, headline, problem.reason(), sentence(problem), detail(problem), moved(problem));
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
    private String sentence(Problem problem) {
        boolean atTheCoreTeams = problem.instance().startsWith("/core-team");
        if (problem.status() != 403 || !atTheCoreTeams) {
            return sentence(problem.status());
        }
        return signedIn.isCoreTeam()
                ? "You are in this chapter yourself, and nobody decides on their own chapter. Somebody else of the core team does."
                : "You are signed in, but this is for the core team.";
    }

    private static String headline(int status) {
        return switch (status) {
            case 401 -> "Please sign in first";
            case 403 -> "This isn’t yours to do";
            case 404 -> "We can’t find that page";
            case 405 -> "That can’t be done here";
            case 406, 415 -> "We don’t understand what was sent";
            case 409 -> "Somebody was quicker";
            case 410 -> "This has been taken away";
            case 413, 414 -> "That is too much at once";
            case 429 -> "Slow down a little";
            case 503 -> "We will be back in a minute";
            default -> status < 500 ? "That didn’t work" : "Something went wrong here";
        };
    }

    private static String sentence(int status) {
        return switch (status) {
            case 401 -> "Sign in, and we take you back to where you were.";
            case 403 -> "You are signed in, but this needs another role. A lead organiser of the chapter can help.";
            case 404 -> "It may have moved, or the address may have a slip in it. If somebody gave you a link to it, tell them.";
            case 405 -> "This page is there to be read, or a form on it was sent to the wrong address. Open it anew from its link.";
            case 406, 415 -> "Our pages take what their own forms send. Go back, load the page again and send its form.";
            case 409 -> "This changed while you were looking at it. Go back, load the page again and see what is different.";
            case 410 -> "It was here once. Whoever runs it took it down.";
            case 414 -> "The address is longer than we take. Follow a link instead of writing it out.";
            case 413 -> "What you sent is larger than we take. Go back, where your words still stand, and send a shorter text or a smaller picture: 30 MB at most.";
            case 429 -> "That was more often than we answer. Wait a minute and try again.";
            case 503 -> "Load this page again in a minute. If you were sending a form, go back: your words are still in it.";
            default -> status < 500
                    ? "Go back, load the page again and try once more. If the page was open for a long time, that is why."
                    : "It is our mistake and not yours. Try again in a minute. Nothing you saved is lost.";
        };
    }

    /** Our own mistakes carry their number, refusals their reason; what the framework refuses says nothing of use. */
    private static String detail(Problem problem) {
        boolean mistake = problem.status() >= 500 && problem.instance().startsWith("urn:uuid:");
        return mistake ? problem.instance().substring("urn:uuid:".length()) : "";
    }
}
