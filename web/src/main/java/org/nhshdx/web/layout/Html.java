package org.nhshdx.web.layout;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.nhshdx.tenant.problem.Refused;

/** How pages answer: as themselves, by leading on to another page, or again with advice. */
public final class Html {

    /** What a page is sent as. */
    public static final String TYPE = "text/html;charset=UTF-8";

    private Html() {}

    /** A form that worked leads on to another page, so that reloading doesn't send it twice. */
    public static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /** A page with a status of its own; rendered here, because a template as entity loses the charset. */
    public static Response page(int status, TemplateInstance page) {
        return Response.status(status).type(TYPE).entity(page.render()).build();
    }

    /** A page that nobody may keep, not even the reader's own browser. */
    public static Response confidential(int status, TemplateInstance page) {
        Response response = page(status, page);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        return response;
    }

    /** The same page again, with the advice of a refusal in it. */
    public static Response refused(Refused refusal, TemplateInstance page) {
        Response again = page(refusal.kind().status(), page);
        refusal.retryAfter().ifPresent(wait -> again.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, wait.toSeconds()));
        return again;
    }
}
