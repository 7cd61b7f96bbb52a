package org.nhshdx.web.problem;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;

/** A page that refuses and makes mistakes on purpose, so that tests can see what people are shown. */
@Path("/mistakes/{status}")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
public class MistakenPage {

    static final String WHY = "A reason of ours & yours.";

    @GET
    @Does(Verb.READ_PUBLIC)
    public String show(int status) {
        throw switch (status) {
            case 400 -> Refused.unreadable("", WHY);
            case 403 -> Refused.forbidden(WHY);
            case 404 -> Refused.notFound(WHY);
            case 409 -> Refused.conflict(WHY);
            case 410 -> Refused.gone(WHY);
            case 429 -> Refused.tooMany(WHY, Duration.ofSeconds(7));
            default -> new IllegalStateException(MistakenResource.SECRET);
        };
    }
}
